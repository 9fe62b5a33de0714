package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;

/// Whether a hazard may be split: its parts tile what remains of it, so that no square metre is lost or made.
///
/// What the parts miss within the tolerance, and the rounding of each to a whole m², is told as a correction in the
/// ledger of the hazard that is split.
public record SplitDecision(HazardStandard standard) {

    private static final int FEWEST_PARTS = 2;

    /// The answer to a proposed split.
    public Decision decide(Standing standing, Proposal<Split> proposal, Support support) {
        ChangeRule rule = standard.rule(Change.SPLIT);
        Matter matter = rule.matter(standing, proposal);
        List<Reason> against = new ArrayList<>(rule.check(standing, proposal, support));
        against.addAll(ChangeRule.checkOrder(matter, "its latest entry", standing.latest()));
        against.addAll(HazardGuards.of(standard, standing, new SupportGuards(matter, support))
                .check(rule.conditions()));
        int count = proposal.change().parts().size();
        if (count < FEWEST_PARTS) {
            against.add(ChangeRefusal.TOO_FEW_PARTS.because(matter.change(), matter.hazard(), count));
        }
        if (surface(standing).isZero()) {
            against.add(ChangeRefusal.NOTHING_REMAINS.because(matter.hazard()));
        } else if (count > 0) {
            against.addAll(checkTiling(standing, proposal.change()));
        }
        return Decision.of(against);
    }

    private static Area surface(Standing standing) {
        return standing.isCounted()
                ? standing.remaining()
                : standing.hazard().extent().area();
    }

    private List<Reason> checkTiling(Standing standing, Split split) {
        List<Footprint> drawn = split.parts().stream()
                .flatMap(part -> part.findFootprint().stream())
                .toList();
        boolean isStated = drawn.isEmpty()
                && split.parts().stream().allMatch(part -> part instanceof Extent.Stated)
                && standing.ground().isEmpty();
        boolean isDrawn =
                drawn.size() == split.parts().size() && standing.ground().isPresent();
        if (!isStated && !isDrawn) {
            return List.of(ChangeRefusal.DRAWN_AND_STATED.because(standing.reference()));
        }
        List<Reason> against = isDrawn ? checkDrawn(standing, drawn) : List.of();
        return against.isEmpty() ? checkSum(standing, split.sum()) : against;
    }

    private List<Reason> checkDrawn(Standing standing, List<Footprint> parts) {
        Footprint ground = standing.ground().orElseThrow();
        Area tolerance = standard.tiling().of(surface(standing));
        Footprint together = Footprint.union(parts);
        long sum = parts.stream().mapToLong(part -> part.area().squareMetres()).sum();
        Area overlap = new Area(Math.max(0, sum - together.area().squareMetres()));
        Area gap = ground.minus(together).map(Footprint::area).orElse(Area.ZERO);
        Area outside = together.minus(ground).map(Footprint::area).orElse(Area.ZERO);
        List<Reason> against = new ArrayList<>();
        if (overlap.compareTo(tolerance) > 0) {
            against.add(ChangeRefusal.PARTS_OVERLAP.because(standing.reference(), overlap, tolerance));
        }
        if (gap.compareTo(tolerance) > 0) {
            against.add(ChangeRefusal.PARTS_LEAVE_GAP.because(gap, standing.reference(), tolerance));
        }
        if (outside.compareTo(tolerance) > 0) {
            against.add(ChangeRefusal.PARTS_OUTSIDE.because(outside, standing.reference(), tolerance));
        }
        return against;
    }

    private List<Reason> checkSum(Standing standing, Area sum) {
        Area surface = surface(standing);
        Area tolerance = standard.tiling().of(surface);
        boolean isNear = sum.minusAtMost(surface).compareTo(tolerance) <= 0
                && surface.minusAtMost(sum).compareTo(tolerance) <= 0;
        return isNear
                ? List.of()
                : List.of(ChangeRefusal.PARTS_DO_NOT_ADD_UP.because(standing.reference(), sum, surface, tolerance));
    }
}
