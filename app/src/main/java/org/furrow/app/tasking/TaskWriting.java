package org.furrow.app.tasking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.furrow.app.draft.Typed;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskProfile;

/// Writes a task as somebody would type it.
public final class TaskWriting {

    private TaskWriting() {}

    /// The fields that say what the order says. What the author does not see is written as its id, so that it stays.
    public static Typed write(Task task, TaskBook book) {
        TaskProfile profile = task.profile();
        Dossier dossier = profile.dossier();
        Typed typed = Typed.nothing()
                .with("number", profile.number())
                .with("kind", profile.kind().code())
                .with("title", profile.title())
                .with("organisation", profile.organisation())
                .with(
                        "teams",
                        listed(profile.teams().stream().map(book::teamName).toList()))
                .with(
                        "hazards",
                        listed(profile.hazards().stream()
                                .map(id -> hazard(id, book))
                                .toList()))
                .with("place", profile.place().map(TaskWriting::place).orElse(""))
                .with("method", profile.methods().stream().map(Method::code).toArray(String[]::new))
                .with(
                        "depth",
                        profile.depthCm().isPresent()
                                ? Integer.toString(profile.depthCm().getAsInt())
                                : "")
                .with("first", profile.first().map(Object::toString).orElse(""))
                .with("last", profile.last().map(Object::toString).orElse(""))
                .with("quantities", quantities(profile.quantities()))
                .with(
                        "waits-for",
                        listed(profile.waitsFor().stream()
                                .map(id -> task(id, book))
                                .toList()));
        return typed.with("medical", dossier.medical())
                .with("access", dossier.access())
                .with("marking", dossier.marking())
                .with("works", dossier.works())
                .with("remarks", dossier.remarks());
    }

    /// Quantities line by line.
    public static String quantities(List<Quantity> quantities) {
        return quantities.stream()
                .map(each -> each.label() + "; " + each.amount().toPlainString() + "; " + each.unit())
                .collect(Collectors.joining("\n"));
    }

    /// A hazard is named by its reference; where another has the same one, it is still found by nobody else's.
    private static String hazard(RecordId id, TaskBook book) {
        return book.findHazard(id).map(ground -> ground.reference()).orElse(id.toString());
    }

    private static String task(RecordId id, TaskBook book) {
        return book.find(id).map(task -> task.profile().number()).orElse(id.toString());
    }

    private static String place(Position place) {
        return String.format(Locale.ROOT, "%.7f, %.7f", place.latitude(), place.longitude());
    }

    private static String listed(List<String> names) {
        return String.join("\n", names);
    }
}
