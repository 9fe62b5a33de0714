package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.CompletionReading.Read;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.domain.release.ReviewFinding;

/// Reads what somebody typed of a find on released ground, or of a release that they looked at again.
public final class FindReading {

    private FindReading() {}

    /// A find, and what it proposes.
    ///
    /// @param found its day
    /// @param again what of the release is to be reopened
    /// @param investigation what is known of how it could be missed
    public record Find(LocalDate found, FindNotice notice, Extent again, String investigation) {}

    /// A release that was looked at again.
    public record Review(LocalDate day, FindFact.LookedAt looked) {}

    /// Reads a find.
    ///
    /// @param releases those of the hazard that is named
    public static Read<Find> find(
            Typed typed, Optional<RecordId> hazard, List<ReleaseSummary> releases, HandoverBook book, LocalDate today) {
        FieldReading fields = new FieldReading(typed, today);
        String number = fields.needed("find-number");
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        if (hazard.isEmpty()) {
            fields.note("hazard", FormFault.Kind.NOT_A_HAZARD, typed.text("hazard"));
        }
        Optional<ReleaseSummary> release = fields.choice("release", text -> findRelease(text, releases));
        Optional<Position> where = fields.position("where");
        String what = fields.longText("what");
        String finder = fields.shortText("finder");
        Optional<RecordId> accident = typed.text("accident").isEmpty()
                ? Optional.empty()
                : fields.choice("accident", text -> findAccident(text, book).map(Accident::id));
        Optional<Extent> again = fields.drawnOrStated("ground", "area");
        String investigation = fields.longText("investigation");
        boolean isRead = fields.faults().isEmpty() && hazard.isPresent() && release.isPresent() && again.isPresent();
        return isRead
                ? new Read<>(
                        release.map(of -> new Find(
                                day,
                                new FindNotice(
                                        number,
                                        of.operator(),
                                        hazard.orElseThrow(),
                                        of.id(),
                                        where,
                                        what,
                                        finder,
                                        accident),
                                again.orElseThrow(),
                                investigation)),
                        List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private static Optional<ReleaseSummary> findRelease(String text, List<ReleaseSummary> releases) {
        return releases.stream()
                .filter(each -> each.reference().equalsIgnoreCase(text)
                        || each.id().toString().equals(text))
                .findFirst();
    }

    /// The accident with that number, whatever the capitals, or with that id.
    static Optional<Accident> findAccident(String text, HandoverBook book) {
        return book.accidents().stream()
                .filter(each -> each.notice().number().equalsIgnoreCase(text)
                        || each.id().toString().equals(text))
                .findFirst();
    }

    /// Reads what somebody concluded about a release.
    public static Read<Review> review(Typed typed, HandoverBook book, LocalDate today) {
        FieldReading fields = new FieldReading(typed, today);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        Optional<RecordId> release = fields.choice(
                "release",
                text -> book.traces().stream()
                        .filter(trace -> trace.reference().equalsIgnoreCase(text)
                                || trace.release().toString().equals(text))
                        .map(trace -> trace.release())
                        .findFirst());
        Optional<ReviewFinding> finding = fields.choice("finding", ReviewFinding::find);
        String remarks = fields.longText("remarks");
        return fields.faults().isEmpty() && release.isPresent() && finding.isPresent()
                ? new Read<>(
                        Optional.of(new Review(
                                day, new FindFact.LookedAt(release.orElseThrow(), finding.orElseThrow(), remarks))),
                        List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }
}
