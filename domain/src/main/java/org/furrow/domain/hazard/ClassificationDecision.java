package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Footprint;

/// Whether a hazard may be classified otherwise.
///
/// Suspected area rests on at least one indirect or direct evidence item, confirmed area on a direct one, observed by
/// the day of the change. Where both the hazard and the item are drawn, one such item lies inside or near by; an item
/// without a position counts. Example: a mine sign 30 m outside a boundary supports a CHA where 50 m are allowed.
public record ClassificationDecision(HazardStandard standard) {

    /// The answer to a proposed classification.
    public Decision decide(Standing standing, Proposal<HazardFact.Reclassified> proposal, Support support) {
        Classification from = standing.hazard().classification();
        Classification to = proposal.change().to();
        Matter matter = new Matter("The classification as " + to.label(), standing.reference(), proposal.day());
        List<Reason> against = new ArrayList<>();
        if (proposal.day().isBefore(standing.classified())) {
            against.add(ChangeRefusal.BEFORE_LAST.because(
                    matter.change(),
                    matter.hazard(),
                    matter.day(),
                    "the classification as " + from.label(),
                    standing.classified()));
        }
        standard.findRule(from, to)
                .ifPresentOrElse(
                        rule -> {
                            SupportGuards stated = new SupportGuards(matter, support);
                            against.addAll(rule.conditions().check(matter, proposal.signing(), support));
                            against.addAll(
                                    HazardGuards.of(standard, standing, stated).check(rule.conditions()));
                        },
                        () -> against.add(ChangeRefusal.NOT_IN_TABLE.because(
                                standing.reference(), from.label(), to.label(), next(from))));
        against.addAll(checkWork(standing, matter));
        against.addAll(checkEvidence(standing.hazard(), proposal));
        return Decision.of(against);
    }

    /// A hazard that is finished keeps its classification: what it was is part of what was done.
    private static List<Reason> checkWork(Standing standing, Matter matter) {
        WorkStatus status = standing.hazard().status();
        return switch (status) {
            case OPEN, TASKED, WORKED_ON, SUSPENDED, COMPLETED, REJECTED -> List.of();
            case INSPECTED, HANDED_OVER, CANCELLED, DISCARDED, SUPERSEDED ->
                List.of(ChangeRefusal.NOT_WHILE.because(
                        matter.change(), matter.hazard(), status.label(), "the work is not finished"));
        };
    }

    private List<Reason> checkEvidence(Hazard hazard, Proposal<HazardFact.Reclassified> proposal) {
        Classification to = proposal.change().to();
        if (to == Classification.INDICATION) {
            return List.of();
        }
        String wanted = to == Classification.CONFIRMED ? "direct" : "indirect or direct";
        List<EvidenceItem> speaking = hazard.evidence().stream()
                .filter(item -> speaksFor(to, item))
                .filter(item -> !item.observed().isAfter(proposal.day()))
                .toList();
        if (speaking.isEmpty()) {
            int count = hazard.evidence().size();
            return List.of(ChangeRefusal.EVIDENCE_TOO_WEAK.because(
                    hazard.description().reference(), to.label(), proposal.day(), count, wanted));
        }
        double nearest = nearest(hazard, speaking);
        return nearest <= standard.evidenceWithinMetres()
                ? List.of()
                : List.of(ChangeRefusal.EVIDENCE_TOO_FAR.because(
                        hazard.description().reference(),
                        to.label(),
                        wanted,
                        String.format(Locale.ROOT, "%.0f", Math.ceil(nearest)),
                        standard.evidenceWithinMetres()));
    }

    private boolean speaksFor(Classification to, EvidenceItem item) {
        return standard.is(item, Directness.DIRECT)
                || (to == Classification.SUSPECTED && standard.is(item, Directness.INDIRECT));
    }

    /// The distance of the nearest item in m; 0 where an item or the hazard has no place.
    private static double nearest(Hazard hazard, List<EvidenceItem> items) {
        Optional<Footprint> footprint = hazard.extent().findFootprint();
        boolean isAnywhere = items.stream().anyMatch(item -> item.where().isEmpty());
        if (footprint.isEmpty() || isAnywhere) {
            return 0;
        }
        OptionalDouble metres = items.stream()
                .flatMap(item -> item.where().stream())
                .mapToDouble(footprint.orElseThrow()::metresTo)
                .min();
        return metres.orElse(0);
    }

    private String next(Classification from) {
        return standard.classifications().stream()
                .filter(rule -> rule.from().equals(Optional.of(from)))
                .map(rule -> rule.to().label())
                .collect(Collectors.joining(", "));
    }
}
