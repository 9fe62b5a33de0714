package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;

/// Whether what was wrong may be corrected, by two persons of whom the second was shown what it does to the ledger.
public record CorrectionDecision(HazardStandard standard) {

    /// A corrected boundary, and what it does.
    ///
    /// @param effectM2 by how much the remaining area of the hazard changes, in m²; negative where it shrinks
    public record Redrawn(HazardFact.BoundaryCorrected fact, long effectM2) {}

    /// The answer to a proposed boundary.
    public Decision decideBoundary(Standing standing, Proposal<Redrawn> proposal, Support support) {
        ChangeRule rule = standard.rule(Change.BOUNDARY_CORRECTION);
        Matter matter = rule.matter(standing, proposal);
        Redrawn redrawn = proposal.change();
        List<Reason> against = new ArrayList<>(rule.check(standing, proposal, support));
        against.addAll(ChangeRule.checkOrder(matter, "its boundary", standing.bounded()));
        against.addAll(new HazardGuards(standard, standing, redrawn.fact().extent(), new SupportGuards(matter, support))
                .check(rule.conditions()));
        if (redrawn.fact().extent().equals(standing.hazard().extent())) {
            against.add(ChangeRefusal.NO_CHANGE.because(matter.change(), matter.hazard()));
        }
        OptionalLong shown = support.shownEffectM2();
        if (shown.isEmpty() || shown.getAsLong() != redrawn.effectM2()) {
            String was = shown.isEmpty() ? "nothing" : shown.getAsLong() + " m²";
            against.add(
                    ChangeRefusal.EFFECT_NOT_SHOWN.because(matter.change(), matter.hazard(), redrawn.effectM2(), was));
        }
        return Decision.of(against);
    }

    /// The answer to a proposed description.
    public Decision decideDescription(
            Standing standing, Proposal<HazardFact.DescriptionCorrected> proposal, Support support) {
        ChangeRule rule = standard.rule(Change.DESCRIPTION_CORRECTION);
        Matter matter = rule.matter(standing, proposal);
        List<Reason> against = new ArrayList<>(rule.check(standing, proposal, support));
        against.addAll(HazardGuards.of(standard, standing, new SupportGuards(matter, support))
                .check(rule.conditions()));
        if (proposal.change().description().equals(standing.hazard().description())) {
            against.add(ChangeRefusal.NO_CHANGE.because(matter.change(), matter.hazard()));
        }
        return Decision.of(against);
    }
}
