package org.furrow.app.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;

/// Reads a form as a change that somebody proposes, and finds everything in it that cannot be read.
public final class FormReading {

    private static final int DEEPEST_CM = 10_000;

    private final FieldReading fields;
    private final LineageReading lineage;

    private FormReading(Typed typed, LocalDate today, Function<String, Optional<RecordId>> finding) {
        fields = new FieldReading(typed, today);
        lineage = new LineageReading(fields, finding);
    }

    /// What a form says.
    ///
    /// @param wish what it proposes, absent where something in it cannot be read
    /// @param faults what cannot be read, in the order of the fields
    public record Read(Optional<Wish> wish, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a form of that kind.
    ///
    /// @param today the last day that anything can have happened
    /// @param finding finds the one hazard that a text names
    public static Read read(
            ProposedChange.Kind kind, Typed typed, LocalDate today, Function<String, Optional<RecordId>> finding) {
        return new FormReading(typed, today, finding).read(kind, typed);
    }

    private Read read(ProposedChange.Kind kind, Typed typed) {
        Optional<ProposedChange> change = change(kind);
        Optional<LocalDate> day = fields.past("day");
        String reason = fields.longText("reason");
        SupportReading support = new SupportReading(fields, typed);
        var told = support.read();
        List<FormFault> faults = fields.faults();
        if (!faults.isEmpty()) {
            return new Read(Optional.empty(), faults);
        }
        return new Read(
                Optional.of(new Wish(change.orElseThrow(), day.orElseThrow(), reason, told, seen(typed))), faults);
    }

    private static Optional<Hash> seen(Typed typed) {
        try {
            return Optional.of(typed.text("seen"))
                    .filter(text -> !text.isEmpty())
                    .map(Hash::new);
        } catch (IllegalArgumentException _) {
            return Optional.of(Hash.START);
        }
    }

    private Optional<ProposedChange> change(ProposedChange.Kind kind) {
        return switch (kind) {
            case DESCRIPTION -> description().map(ProposedChange.Described::new);
            case CLASSIFICATION -> fields.choice("to", Classification::find).map(ProposedChange.Classified::new);
            case STATUS -> fields.choice("to", WorkStatus::find).map(ProposedChange.Moved::new);
            case EVIDENCE -> evidence().map(ProposedChange.Evidenced::new);
            case BOUNDARY -> drawn().map(ProposedChange.Redrawn::new);
            case EXTENSION -> drawn().map(ProposedChange.Extended::new);
            case RELEASE -> release();
            case SPLIT -> lineage.split();
            case MERGE -> lineage.merge();
            case REOPEN -> lineage.reopening();
            case NEW_HAZARD -> newHazard();
        };
    }

    private Optional<Description> description() {
        String reference = fields.needed("reference");
        Set<Contamination> contamination = EnumSet.noneOf(Contamination.class);
        contamination.addAll(fields.choices("contamination", Contamination::find));
        String name = fields.shortText("name");
        String province = fields.shortText("province");
        String district = fields.shortText("district");
        String place = fields.shortText("place");
        String operator = fields.shortText("operator");
        String notes = fields.longText("notes");
        return reference.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Description(reference, name, contamination, province, district, place, operator, notes));
    }

    private Optional<EvidenceItem> evidence() {
        String kind = fields.needed("evidence-kind");
        Optional<LocalDate> observed = fields.past("observed");
        Optional<org.furrow.domain.ground.Position> where = fields.position("position");
        String source = fields.shortText("source");
        String note = fields.longText("note");
        return observed.map(day -> new EvidenceItem(kind, day, where, source, note));
    }

    private Optional<Extent> drawn() {
        return fields.boundary().map(Extent.Drawn::new);
    }

    private Optional<Extent> drawnOrStated() {
        return fields.drawnOrStated(BoundaryText.FIELD, "area");
    }

    private Optional<ProposedChange> release() {
        Optional<ReleaseKind> kind = fields.choice("to", ReleaseKind::find);
        String reference = fields.shortText("release-reference");
        Optional<Extent> extent = drawnOrStated();
        OptionalInt depth = depth("depth");
        String operator = fields.shortText("operator");
        boolean isRework = !fields.typed().text("rework").isEmpty();
        return kind.flatMap(as ->
                extent.map(ground -> new ProposedChange.Released(reference, as, ground, depth, operator, isRework)));
    }

    private Optional<ProposedChange> newHazard() {
        Optional<Description> description = description();
        Optional<Extent> extent = drawnOrStated();
        Optional<Classification> classification = fields.choice("to", Classification::find);
        List<EvidenceItem> evidence = new ArrayList<>();
        if (!fields.typed().text("evidence-kind").isEmpty()) {
            evidence().ifPresent(evidence::add);
        }
        return description.flatMap(said -> extent.flatMap(
                ground -> classification.map(as -> new ProposedChange.NewHazard(said, ground, as, evidence))));
    }

    private OptionalInt depth(String field) {
        return fields.number(field, DEEPEST_CM)
                .map(depth -> OptionalInt.of(depth.intValue()))
                .orElseGet(OptionalInt::empty);
    }
}
