package org.furrow.domain.hazard;

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
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;

/// Whether a hazard may be extended: it keeps all of its ground, and evidence speaks for what is added.
public record ExtensionDecision(HazardStandard standard) {

    /// The answer to a proposed boundary that reaches further.
    public Decision decide(Standing standing, Proposal<HazardFact.Extended> proposal, Support support) {
        ChangeRule rule = standard.rule(Change.EXTENSION);
        Matter matter = rule.matter(standing, proposal);
        Extent wider = proposal.change().extent();
        List<Reason> against = new ArrayList<>(rule.check(standing, proposal, support));
        against.addAll(ChangeRule.checkOrder(matter, "its boundary", standing.bounded()));
        against.addAll(new HazardGuards(standard, standing, wider, new SupportGuards(matter, support))
                .check(rule.conditions()));
        Extent before = standing.hazard().extent();
        if (before instanceof Extent.Drawn from && wider instanceof Extent.Drawn to) {
            against.addAll(checkDrawn(standing, from.footprint(), to.footprint()));
        } else if (before instanceof Extent.Drawn || wider instanceof Extent.Drawn) {
            against.add(ChangeRefusal.DRAWN_AND_STATED.because(standing.reference()));
        } else if (wider.area().compareTo(before.area()) <= 0) {
            against.add(ChangeRefusal.NO_CHANGE.because(matter.change(), matter.hazard()));
        }
        return Decision.of(against);
    }

    private List<Reason> checkDrawn(Standing standing, Footprint from, Footprint to) {
        List<Reason> against = new ArrayList<>();
        Area left = from.minus(to).map(Footprint::area).orElse(Area.ZERO);
        if (left.compareTo(standard.tiling().of(from.area())) > 0) {
            against.add(ChangeRefusal.LEAVES_OUT.because(standing.reference(), left));
        }
        Optional<Footprint> added = to.minus(from);
        if (added.isEmpty()) {
            against.add(ChangeRefusal.NO_CHANGE.because(Change.EXTENSION.label(), standing.reference()));
        } else if (standing.hazard().evidence().stream().noneMatch(item -> speaksFor(added.orElseThrow(), item))) {
            against.add(ChangeRefusal.EXTENSION_WITHOUT_EVIDENCE.because(
                    standing.reference(), standard.evidenceWithinMetres()));
        }
        return against;
    }

    private boolean speaksFor(Footprint added, EvidenceItem item) {
        boolean isNear = item.where()
                .filter(place -> added.metresTo(place) <= standard.evidenceWithinMetres())
                .isPresent();
        return isNear && (standard.is(item, Directness.DIRECT) || standard.is(item, Directness.INDIRECT));
    }
}
