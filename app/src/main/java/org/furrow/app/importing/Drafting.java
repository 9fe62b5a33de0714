package org.furrow.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.KnownDate;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Source;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.Register;

/// Turns rows that may be taken into revisions.
///
/// A row without a date counts from the day of the import; its finding says so. A release that names no hazard is
/// linked to the hazard that holds most of it; where there is none it brings a hazard of its own, whose whole it
/// releases.
final class Drafting {

    private final Register register;
    private final HazardLookup hazards;
    private final RecordId batch;
    private final String author;
    private final LocalDate today;

    Drafting(Register register, HazardLookup hazards, Author by) {
        this.register = register;
        this.hazards = hazards;
        this.batch = by.batch();
        this.author = by.name();
        this.today = by.today();
    }

    /// Who imports, when, and under which import.
    record Author(RecordId batch, String name, LocalDate today) {}

    /// The revisions of a row that is taken, in the order in which they must be written.
    List<Draft> drafts(CleanRow row, Source source) {
        return switch (row.subject()) {
            case HAZARDS -> List.of(draft(register.newId(), day(row), hazard(row, Optional.of(source))));
            case RELEASES -> releases(row, source);
            case ACCIDENTS -> occurrence(row, source, OccurrenceRecorded.Kind.ACCIDENT);
            case ITEMS -> occurrence(row, source, OccurrenceRecorded.Kind.ITEM);
            case EVENTS -> occurrence(row, source, OccurrenceRecorded.Kind.EVENT);
            case PLACES -> List.of(draft(register.newId(), today, place(row)));
        };
    }

    private HazardFact.Recorded hazard(CleanRow row, Optional<Source> source) {
        Classification classification = row.labels().classification().orElse(Classification.SUSPECTED);
        List<EvidenceItem> evidence = new ArrayList<>();
        if (row.ground().footprint().isEmpty()) {
            row.ground()
                    .position()
                    .ifPresent(where -> evidence.add(new EvidenceItem(
                            "verbal-report",
                            day(row),
                            Optional.of(where),
                            row.texts().source(),
                            "")));
        }
        return new HazardFact.Recorded(
                description(row, row.identity().reference()),
                extent(row),
                classification,
                row.labels().status().orElse(WorkStatus.OPEN),
                evidence,
                List.of(),
                source);
    }

    private static Description description(CleanRow row, String reference) {
        return new Description(
                reference,
                row.identity().name(),
                row.labels().contamination(),
                row.whereabouts().province(),
                row.whereabouts().district(),
                row.whereabouts().place(),
                row.texts().operator(),
                row.texts().notes());
    }

    private List<Draft> releases(CleanRow row, Source source) {
        List<Draft> drafts = new ArrayList<>();
        Optional<RecordId> linked = row.identity().hazard().isEmpty()
                ? row.ground().footprint().flatMap(hazards::findHolding)
                : hazards.findByReference(row.identity().hazard());
        RecordId hazard = linked.orElseGet(register::newId);
        if (linked.isEmpty()) {
            drafts.add(draft(hazard, day(row), ownHazard(row)));
        }
        drafts.add(draft(register.newId(), day(row), release(row, source, hazard)));
        return drafts;
    }

    private static HazardFact.Recorded ownHazard(CleanRow row) {
        return new HazardFact.Recorded(
                description(row, row.identity().reference()),
                extent(row),
                Classification.SUSPECTED,
                WorkStatus.COMPLETED,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private ReleaseRecorded release(CleanRow row, Source source, RecordId hazard) {
        return new ReleaseRecorded(
                hazard,
                row.identity().reference(),
                ReleaseKind.find(row.labels().kind()).orElseThrow(),
                extent(row),
                row.figures().depthCm(),
                row.texts().operator(),
                row.texts().approvedBy(),
                false,
                Optional.of(source));
    }

    private List<Draft> occurrence(CleanRow row, Source source, OccurrenceRecorded.Kind kind) {
        String category = row.labels().kind().isEmpty()
                ? row.texts().device()
                : row.labels().kind();
        Fact fact = new OccurrenceRecorded(
                kind,
                row.identity().reference(),
                category,
                row.ground().position(),
                row.whereabouts().district(),
                row.figures().killed().orElse(0),
                row.figures().injured().orElse(0),
                row.figures().quantity().orElse(1),
                Optional.of(source));
        return List.of(draft(register.newId(), day(row), fact));
    }

    private static PlaceRecorded place(CleanRow row) {
        Optional<Footprint> footprint = row.ground().footprint();
        PlaceRecorded.Kind kind = PlaceRecorded.Kind.find(row.labels().kind())
                .orElse(footprint.isPresent() ? PlaceRecorded.Kind.DISTRICT : PlaceRecorded.Kind.SETTLEMENT);
        Sketch shape = footprint
                .map(Footprint::toSketch)
                .or(() -> row.ground().position().map(at -> Sketch.point(at.longitude(), at.latitude())))
                .orElse(new Sketch(Sketch.Kind.POINT, List.of()));
        return new PlaceRecorded(
                kind,
                row.identity().isDerived() ? "" : row.identity().reference(),
                row.identity().name(),
                row.whereabouts().province(),
                shape,
                row.figures().quantity().orElse(0));
    }

    private static Extent extent(CleanRow row) {
        return row.ground()
                .footprint()
                .<Extent>map(Extent.Drawn::new)
                .or(() -> row.figures().declared().map(Extent.Stated::new))
                .orElse(Extent.unknown());
    }

    private LocalDate day(CleanRow row) {
        return row.dates().findAny().map(KnownDate::first).orElse(today);
    }

    private Draft draft(RecordId record, LocalDate valid, Fact fact) {
        return Draft.of(record, valid, author, fact).inBatch(batch);
    }
}
