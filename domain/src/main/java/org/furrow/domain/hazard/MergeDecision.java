package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Area;

/// Whether hazards may become one: alike in classification and work status, and each with something that remains.
///
/// What is merged is what remains of each; released ground stays in the accounts of the hazards it was released from.
public record MergeDecision(HazardStandard standard) {

    private static final int FEWEST_PARTS = 2;

    /// The answer to a proposed merge.
    ///
    /// @param hazards those to merge, the one that the others are compared with first
    public Decision decide(List<Standing> hazards, Proposal<Description> proposal, Support support) {
        Standing first = hazards.getFirst();
        ChangeRule rule = standard.rule(Change.MERGE);
        Matter matter = rule.matter(first, proposal);
        List<Reason> against = new ArrayList<>(rule.check(first, proposal, support));
        long count = hazards.stream().map(each -> each.hazard().id()).distinct().count();
        if (count < FEWEST_PARTS || count < hazards.size()) {
            against.add(ChangeRefusal.TOO_FEW_PARTS.because(matter.change(), matter.hazard(), count));
        }
        for (Standing each : hazards) {
            against.addAll(rule.checkStatus(each));
            against.addAll(ChangeRule.checkOrder(rule.matter(each, proposal), "its latest entry", each.latest()));
            against.addAll(HazardGuards.of(standard, each, new SupportGuards(matter, support))
                    .check(rule.conditions()));
            against.addAll(checkAlike(first, each));
            against.addAll(checkGround(each));
        }
        if (Merge.of(hazards).isEmpty()) {
            against.add(ChangeRefusal.DRAWN_AND_STATED.because(first.reference()));
        }
        return Decision.of(against);
    }

    private static List<Reason> checkAlike(Standing first, Standing other) {
        return state(first.hazard()).equals(state(other.hazard()))
                ? List.of()
                : List.of(ChangeRefusal.NOT_ALIKE.because(
                        other.reference(), first.reference(), state(other.hazard()), state(first.hazard())));
    }

    private static String state(Hazard hazard) {
        return (hazard.classification().label() + ", " + hazard.status().label()).toLowerCase(Locale.ROOT);
    }

    private List<Reason> checkGround(Standing each) {
        if (!each.isCounted()) {
            return List.of();
        }
        Area remaining = each.remaining();
        if (remaining.isZero()) {
            return List.of(ChangeRefusal.NOTHING_REMAINS.because(each.reference()));
        }
        Area drawn = each.ground().map(ground -> ground.area()).orElse(remaining);
        Area tolerance = standard.tiling().of(remaining);
        boolean isNear = drawn.minusAtMost(remaining).compareTo(tolerance) <= 0
                && remaining.minusAtMost(drawn).compareTo(tolerance) <= 0;
        return isNear
                ? List.of()
                : List.of(ChangeRefusal.PARTS_DO_NOT_ADD_UP.because(each.reference(), drawn, remaining, tolerance));
    }
}
