package org.furrow.domain.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;

/// A hazard as its facts leave it: what is believed of it, where it is, and where the work on it stands.
///
/// @param reported the day it was recorded as valid from
/// @param changed the day of the latest fact
public record Hazard(
        RecordId id,
        Description description,
        Extent extent,
        Classification classification,
        WorkStatus status,
        List<EvidenceItem> evidence,
        LocalDate reported,
        LocalDate changed) {

    public Hazard {
        evidence = List.copyOf(evidence);
    }

    /// The hazard that these facts leave, in any order; nothing where it was never recorded.
    public static Optional<Hazard> of(Collection<DatedFact> facts) {
        List<DatedFact> ordered = new ArrayList<>(facts);
        ordered.sort(DatedFact.BY_VALIDITY);
        Optional<Hazard> recorded = ordered.stream()
                .filter(dated -> dated.fact() instanceof HazardFact.Recorded)
                .findFirst()
                .map(dated -> first(dated, (HazardFact.Recorded) dated.fact()));
        if (recorded.isEmpty()) {
            return recorded;
        }
        Hazard hazard = recorded.orElseThrow();
        for (DatedFact dated : ordered) {
            if (dated.fact() instanceof HazardFact fact) {
                hazard = hazard.after(dated.valid(), fact);
            }
        }
        return Optional.of(hazard);
    }

    /// Whether a piece of evidence that the profile calls direct is needed and there: the caller says which kinds are.
    public boolean hasEvidenceOf(Collection<String> kinds) {
        return evidence.stream().anyMatch(item -> kinds.contains(item.kind()));
    }

    /// Where its evidence places it: the first piece that has a position. Nothing where none has; never computed.
    public Optional<Position> findPlace() {
        return evidence.stream()
                .map(EvidenceItem::where)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Hazard first(DatedFact dated, HazardFact.Recorded fact) {
        return new Hazard(
                dated.record(),
                fact.description(),
                fact.extent(),
                fact.classification(),
                fact.status(),
                fact.evidence(),
                dated.valid(),
                dated.valid());
    }

    private Hazard after(LocalDate day, HazardFact fact) {
        Hazard next = switch (fact) {
            case HazardFact.Recorded _ -> this;
            case HazardFact.EvidenceFound found -> with(found.item());
            case HazardFact.Reclassified change -> with(change.to());
            case HazardFact.StatusChanged change -> with(change.to());
            case HazardFact.Extended change -> with(change.extent());
            case HazardFact.BoundaryCorrected change -> with(change.extent());
            case HazardFact.DescriptionCorrected change -> with(change.description());
            case HazardFact.Superseded _ -> with(WorkStatus.SUPERSEDED);
            case HazardFact.Reopened _ -> with(WorkStatus.OPEN);
        };
        return day.isAfter(changed) ? next.changedOn(day) : next;
    }

    private Hazard with(EvidenceItem item) {
        List<EvidenceItem> more = new ArrayList<>(evidence);
        more.add(item);
        return new Hazard(id, description, extent, classification, status, more, reported, changed);
    }

    private Hazard with(Classification other) {
        return new Hazard(id, description, extent, other, status, evidence, reported, changed);
    }

    private Hazard with(WorkStatus other) {
        return new Hazard(id, description, extent, classification, other, evidence, reported, changed);
    }

    private Hazard with(Extent other) {
        return new Hazard(id, description, other, classification, status, evidence, reported, changed);
    }

    private Hazard with(Description other) {
        return new Hazard(id, other, extent, classification, status, evidence, reported, changed);
    }

    private Hazard changedOn(LocalDate day) {
        return new Hazard(id, description, extent, classification, status, evidence, reported, day);
    }
}
