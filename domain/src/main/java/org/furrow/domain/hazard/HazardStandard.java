package org.furrow.domain.hazard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.decision.Tolerance;

/// What the national standard says of hazards: evidence, classifications, work statuses, and changes of boundaries.
///
/// @param evidence the kinds of evidence
/// @param changes a rule for each [Change]
/// @param evidenceWithinMetres how far from the boundary evidence may lie and still speak for it, in m
/// @param tiling how far the parts of a split may miss what remains
public record HazardStandard(
        List<EvidenceKind> evidence,
        List<ClassificationRule> classifications,
        List<StatusRule> statuses,
        Map<Change, ChangeRule> changes,
        int evidenceWithinMetres,
        Tolerance tiling) {

    public HazardStandard {
        evidence = List.copyOf(evidence);
        classifications = List.copyOf(classifications);
        statuses = List.copyOf(statuses);
        Map<Change, ChangeRule> rules = new EnumMap<>(Change.class);
        rules.putAll(changes);
        changes = Collections.unmodifiableMap(rules);
        for (Change change : Change.values()) {
            if (!rules.containsKey(change)) {
                throw new IllegalArgumentException("The standard has no rule for " + change.code());
            }
        }
    }

    /// How direct a kind of evidence is; nothing where the standard does not know the kind.
    public Optional<Directness> findDirectness(String kind) {
        return evidence.stream()
                .filter(each -> each.code().equals(kind))
                .map(EvidenceKind::directness)
                .findFirst();
    }

    /// Whether evidence is of this directness.
    public boolean is(EvidenceItem item, Directness directness) {
        return findDirectness(item.kind()).filter(directness::equals).isPresent();
    }

    /// The rule for entering the register.
    public Optional<ClassificationRule> findEntryRule() {
        return classifications.stream().filter(rule -> rule.from().isEmpty()).findFirst();
    }

    /// The rule for this change of classification.
    public Optional<ClassificationRule> findRule(Classification from, Classification to) {
        return classifications.stream()
                .filter(rule -> rule.from().equals(Optional.of(from)) && rule.to() == to)
                .findFirst();
    }

    /// The rule for this change of work status.
    public Optional<StatusRule> findRule(WorkStatus from, WorkStatus to) {
        return statuses.stream()
                .filter(rule -> rule.from() == from && rule.to() == to)
                .findFirst();
    }

    /// The rule for this change.
    public ChangeRule rule(Change change) {
        return java.util.Objects.requireNonNull(changes.get(change));
    }
}
