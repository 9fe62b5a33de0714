package org.furrow.app.handover;

import java.util.List;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormTable;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.ReleasedPart;

/// Writes a completion report as somebody would type it.
public final class CompletionWriting {

    private CompletionWriting() {}

    /// The fields of the report, lists as lines. What the author does not see is written as its id, so that it stays.
    public static Typed write(CompletionProfile profile, TaskBook book) {
        Typed typed = write(profile, book, FormTable::asLines);
        for (int i = 0; i < profile.parts().size(); i++) {
            typed = typed.with("ground-" + (i + 1), ground(profile.parts().get(i)));
        }
        return typed;
    }

    /// The same fields, lists as rows of tables.
    public static Typed rows(CompletionProfile profile, TaskBook book) {
        return write(profile, book, FormTable::asRows);
    }

    private static Typed write(CompletionProfile profile, TaskBook book, FormTable.Writing writing) {
        Typed typed = Typed.nothing()
                .with("report-number", profile.number())
                .with(
                        "task",
                        book.find(profile.task())
                                .map(task -> task.profile().number())
                                .orElse(profile.task().toString()))
                .with("organisation", profile.organisation())
                .with("finished", profile.finished().toString())
                .with("teams", profile.teams().stream().map(book::teamName).toArray(String[]::new))
                .with("deviations", profile.deviations())
                .with("difference", profile.difference())
                .with("remarks", profile.remarks());
        typed = writing.into(
                typed,
                CompletionReading.HAZARDS,
                profile.hazards().stream().map(work -> cells(work, book)).toList());
        typed = writing.into(
                typed,
                CompletionReading.PARTS,
                profile.parts().stream().map(part -> cells(part, book)).toList());
        typed = writing.into(
                typed,
                CompletionReading.ITEMS,
                profile.items().stream()
                        .map(found -> List.of(found.category().code(), Long.toString(found.quantity())))
                        .toList());
        return HandoverFields.write(typed, profile.markers(), profile.use(), writing);
    }

    private static List<String> cells(HazardWork work, TaskBook book) {
        return List.of(hazard(work.hazard(), book), Long.toString(work.planned().squareMetres()), work.remains());
    }

    private static List<String> cells(ReleasedPart part, TaskBook book) {
        String depth =
                part.depthCm().isPresent() ? Integer.toString(part.depthCm().getAsInt()) : "";
        return List.of(
                part.reference(),
                hazard(part.hazard(), book),
                part.kind().code(),
                Long.toString(part.extent().area().squareMetres()),
                part.method().map(Method::code).orElse(""),
                depth,
                part.team().map(book::teamName).orElse(""),
                part.lot(),
                part.isRework() ? "again" : "",
                part.basis(),
                ground(part));
    }

    private static String ground(ReleasedPart part) {
        return part.extent().findFootprint().map(BoundaryText::write).orElse("");
    }

    static String hazard(RecordId id, TaskBook book) {
        return book.findHazard(id).map(ground -> ground.reference()).orElse(id.toString());
    }
}
