package org.furrow.web.tiles;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;

/// A small register at 0° N 0° E, written day by day by a clock that the story moves.
final class TwoClocksStory extends Clock {

    private LocalDate today = LocalDate.of(2024, 1, 1);
    private Optional<RecordId> hazard = Optional.empty();
    private Optional<RecordId> indication = Optional.empty();

    /// The drawn hazard H-1.
    RecordId hazard() {
        return hazard.orElseThrow();
    }

    /// The indication I-1.
    RecordId indication() {
        return indication.orElseThrow();
    }

    void tell(Furrow furrow) {
        hazard = Optional.of(write(
                furrow,
                "2024-01-10",
                "2024-01-10",
                HazardFact.Recorded.of(Description.of("H-1"), box(0.010, 0.012), Classification.CONFIRMED)));
        indication = Optional.of(
                write(furrow, "2024-03-01", "2024-03-01", reported("I-1", Optional.of(new Position(0.05, 0.05)))));
        furrow.register()
                .append(Draft.of(
                        indication(),
                        today,
                        "Ann",
                        new HazardFact.EvidenceFound(
                                new EvidenceItem("drone-picture", today, Optional.empty(), "survey team", ""))));
        write(furrow, "2024-03-01", "2024-03-01", reported("I-2", Optional.empty()));
        write(
                furrow,
                "2024-05-05",
                "2024-05-05",
                new OccurrenceRecorded(
                        OccurrenceRecorded.Kind.ACCIDENT,
                        "A-1",
                        "ap-mines",
                        Optional.of(new Position(0.03, 0.03)),
                        "",
                        0,
                        1,
                        1,
                        Optional.empty()));
        write(
                furrow,
                "2024-06-01",
                "2024-09-01",
                new ReleaseRecorded(
                        hazard(),
                        "R-1",
                        ReleaseKind.CLEARED,
                        box(0.010, 0.011),
                        OptionalInt.of(13),
                        "Op",
                        "Bea",
                        false,
                        Optional.empty()));
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private RecordId write(Furrow furrow, String valid, String recorded, Fact fact) {
        today = LocalDate.parse(recorded);
        RecordId id = furrow.register().newId();
        furrow.register().append(Draft.of(id, LocalDate.parse(valid), "Ann", fact));
        return id;
    }

    private HazardFact.Recorded reported(String reference, Optional<Position> where) {
        return new HazardFact.Recorded(
                Description.of(reference),
                Extent.unknown(),
                Classification.INDICATION,
                WorkStatus.OPEN,
                List.of(new EvidenceItem("verbal-report", today, where, "community", "")),
                List.of(),
                Optional.empty());
    }

    private static Extent box(double from, double to) {
        return new Extent.Drawn(Footprint.of(Sketch.polygon(from, from, to, from, to, to, from, to, from, from)));
    }
}
