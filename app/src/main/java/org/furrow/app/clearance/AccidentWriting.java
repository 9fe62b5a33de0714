package org.furrow.app.clearance;

import java.util.Locale;
import java.util.Optional;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// Writes a notice as somebody would type it.
public final class AccidentWriting {

    private AccidentWriting() {}

    /// The fields of the notice. What the author does not see is written as its id, so that it stays.
    public static Typed write(Accident accident, TaskBook book) {
        AccidentNotice notice = accident.notice();
        Typed typed = Typed.nothing()
                .with("accident-number", notice.number())
                .with("kind", notice.kind().code())
                .with("context", notice.context().code())
                .with("organisation", notice.organisation())
                .with("day", accident.happened().toString())
                .with("at", notice.at().map(Object::toString).orElse(""))
                .with("told", notice.told().toString())
                .with("where", notice.where().map(AccidentWriting::place).orElse(""))
                .with(
                        "accuracy",
                        notice.accuracyM().isPresent()
                                ? Integer.toString(notice.accuracyM().getAsInt())
                                : "")
                .with("place", notice.place());
        return typed.with("device", notice.device().map(ItemCategory::code).orElse(""))
                .with("model", notice.model())
                .with("task", notice.task().map(id -> task(id, book)).orElse(""))
                .with("team", notice.team().map(book::teamName).orElse(""))
                .with("hazard", hazard(notice.hazard(), book))
                .with("what", notice.what())
                .with("killed", Integer.toString(notice.killed()))
                .with("injured", Integer.toString(notice.injured()))
                .with("stop", notice.stop().code());
    }

    static String task(RecordId id, TaskBook book) {
        return book.find(id).map(task -> task.profile().number()).orElse(id.toString());
    }

    private static String hazard(Optional<RecordId> id, TaskBook book) {
        return id.map(each ->
                        book.findHazard(each).map(ground -> ground.reference()).orElse(each.toString()))
                .orElse("");
    }

    private static String place(Position place) {
        return String.format(Locale.ROOT, "%.7f, %.7f", place.latitude(), place.longitude());
    }
}
