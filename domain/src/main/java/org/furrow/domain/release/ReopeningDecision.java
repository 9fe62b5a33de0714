package org.furrow.domain.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Change;
import org.furrow.domain.hazard.ChangeRule;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.HazardGuards;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;

/// Whether released land may be reopened. The release itself stays in the register.
///
/// Land that was released from a hazard before the rest of it was split or merged away is still that hazard's, and is
/// reopened there by its drawing: a number alone could mean the ground that others now carry on with.
public record ReopeningDecision(HazardStandard standard) {

    /// The answer to a proposed reopening.
    public Decision decide(Standing standing, Proposal<HazardFact.Reopened> proposal, Support support) {
        ChangeRule rule = standard.rule(Change.REOPENING);
        Matter matter = rule.matter(standing, proposal);
        List<Reason> against = new ArrayList<>(rule.check(standing, proposal, support));
        against.addAll(ChangeRule.checkOrder(matter, "its latest entry", standing.latest()));
        against.addAll(
                new HazardGuards(standard, standing, proposal.change().extent(), new SupportGuards(matter, support))
                        .check(rule.conditions()));
        if (!touchesReleased(standing, proposal.change())) {
            against.add(ChangeRefusal.NOTHING_RELEASED.because(standing.reference()));
        }
        return Decision.of(against);
    }

    private static boolean touchesReleased(Standing standing, HazardFact.Reopened reopened) {
        boolean isSplitOff = standing.hazard().status() == WorkStatus.SUPERSEDED;
        boolean isAnythingReleased =
                standing.remaining().compareTo(standing.hazard().extent().area()) < 0;
        Optional<Footprint> boundary = standing.hazard().extent().findFootprint();
        Optional<Footprint> again = reopened.extent().findFootprint();
        if (!isAnythingReleased || boundary.isEmpty() || again.isEmpty()) {
            return isAnythingReleased && !isSplitOff;
        }
        return boundary.flatMap(whole -> whole.intersection(again.orElseThrow()))
                .flatMap(inside -> standing.ground().map(inside::minus).orElse(Optional.of(inside)))
                .isPresent();
    }
}
