package org.furrow.app.handover;

import java.util.List;
import java.util.stream.Collectors;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.ReleasedPart;

/// Writes a completion report as somebody would type it.
public final class CompletionWriting {

    private CompletionWriting() {}

    /// The fields of the report. What the author does not see is written as its id, so that it stays.
    public static Typed write(CompletionProfile profile, TaskBook book) {
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
                .with(
                        "hazards",
                        profile.hazards().stream()
                                .map(work -> hazard(work.hazard(), book) + "; "
                                        + work.planned().squareMetres()
                                        + (work.remains().isEmpty() ? "" : "; " + flat(work.remains())))
                                .collect(Collectors.joining("\n")))
                .with(
                        "parts",
                        profile.parts().stream().map(part -> part(part, book)).collect(Collectors.joining("\n")))
                .with(
                        "items",
                        profile.items().stream()
                                .map(found -> found.category().code() + "; " + found.quantity())
                                .collect(Collectors.joining("\n")));
        for (int i = 0; i < profile.parts().size(); i++) {
            String drawing = profile.parts()
                    .get(i)
                    .extent()
                    .findFootprint()
                    .map(CompletionWriting::ground)
                    .orElse("");
            typed = typed.with("ground-" + (i + 1), drawing);
        }
        typed = typed.with("deviations", profile.deviations())
                .with("difference", profile.difference())
                .with("remarks", profile.remarks());
        return HandoverFields.write(typed, profile.markers(), profile.use());
    }

    private static String ground(Footprint footprint) {
        return BoundaryText.write(footprint);
    }

    private static String part(ReleasedPart part, TaskBook book) {
        String depth =
                part.depthCm().isPresent() ? Integer.toString(part.depthCm().getAsInt()) : "";
        return String.join(
                        "; ",
                        List.of(
                                flat(part.reference()),
                                hazard(part.hazard(), book),
                                part.kind().code(),
                                Long.toString(part.extent().area().squareMetres()),
                                part.method().map(Method::code).orElse(""),
                                depth,
                                part.team().map(book::teamName).orElse(""),
                                flat(part.lot()),
                                part.isRework() ? "again" : "",
                                flat(part.basis())))
                .replaceAll("[; ]+$", "");
    }

    static String hazard(RecordId id, TaskBook book) {
        return book.findHazard(id).map(ground -> ground.reference()).orElse(id.toString());
    }

    private static String flat(String text) {
        return text.replaceAll("[;\\s]+", " ").strip();
    }
}
