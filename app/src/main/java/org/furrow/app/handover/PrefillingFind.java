package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.FindDecision;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.UseCheck;

/// What the form of a find on released ground begins with: what an accident or a check after the handover told already.
public final class PrefillingFind {

    private final Furrow furrow;
    private final ReadingHandover reading;

    /// Prefilling from this register.
    public PrefillingFind(Furrow furrow) {
        this.furrow = furrow;
        reading = new ReadingHandover(furrow);
    }

    /// The fields with what is known of them.
    ///
    /// @param asked the hazard, the release, the accident or the certificate that it begins with
    public Typed begin(Typed asked, LocalDate today) {
        HandoverBook book = reading.read();
        Typed begun = Typed.nothing()
                .with("find-number", reading.nextNumber("RF"))
                .with("day", today.toString())
                .with("hazard", asked.text("hazard"))
                .with("release", asked.text("release"));
        return FindReading.findAccident(asked.text("accident"), book)
                .map(accident -> of(accident, begun, book))
                .or(() -> book.findCertificate(asked.text("certificate")).map(each -> of(each, begun, book)))
                .orElse(begun);
    }

    private Typed of(Accident accident, Typed begun, HandoverBook book) {
        AccidentNotice notice = accident.notice();
        String what = Stream.of(notice.model(), notice.what())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
        Typed told = begun.with("day", accident.happened().toString())
                .with("what", what)
                .with("where", notice.where().map(HandoverFields::place).orElse(""))
                .with("accident", notice.number());
        Optional<RecordId> hazard = notice.hazard()
                .or(() -> notice.where().flatMap(place -> nearest(place, book)).map(ReleaseTrace::hazard));
        return hazard.map(id -> ground(told, id, notice.where().stream().toList(), book))
                .orElse(told);
    }

    private Typed of(HandoverCertificate certificate, Typed begun, HandoverBook book) {
        List<RecordId> hazards = certificate.profile().reports().stream()
                .flatMap(id -> book.findReport(id).stream())
                .flatMap(report -> report.profile().parts().stream())
                .map(ReleasedPart::hazard)
                .distinct()
                .toList();
        Typed told = certificate.checks().stream()
                .filter(each -> each.check().tellsFind())
                .reduce((_, last) -> last)
                .map(each -> with(begun.with("day", each.day().toString()), each.check()))
                .orElse(begun);
        return hazards.size() == 1 ? ground(told, hazards.getFirst(), List.of(), book) : told;
    }

    private static Typed with(Typed begun, UseCheck check) {
        return begun.with("what", check.found()).with("finder", check.visitor());
    }

    /// The release is told where there is one only, or where the place lies on its ground.
    private Typed ground(Typed told, RecordId hazard, List<Position> where, HandoverBook book) {
        List<ReleaseSummary> releases = new ReadingHandover(furrow).listReleases(hazard);
        List<ReleaseSummary> here = releases.stream()
                .filter(each -> where.stream().anyMatch(place -> isNear(each.footprint(), place)))
                .toList();
        Optional<ReleaseSummary> one = Stream.of(here, releases)
                .filter(some -> some.size() == 1)
                .map(List::getFirst)
                .findFirst();
        return told.with(
                        "hazard",
                        book.tasks()
                                .findHazard(hazard)
                                .map(ground -> ground.reference())
                                .orElse(hazard.toString()))
                .with("release", one.map(ReleaseSummary::reference).orElse(""));
    }

    private static Optional<ReleaseTrace> nearest(Position place, HandoverBook book) {
        return book.traces().stream()
                .filter(trace -> isNear(trace.footprint(), place))
                .min(Comparator.comparingDouble(
                        trace -> trace.footprint().orElseThrow().metresTo(place)));
    }

    private static boolean isNear(Optional<Footprint> ground, Position place) {
        return ground.filter(drawn -> drawn.metresTo(place) <= FindDecision.NEAR_M)
                .isPresent();
    }
}
