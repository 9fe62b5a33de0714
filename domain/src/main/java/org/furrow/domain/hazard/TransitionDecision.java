package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;

/// Whether the work status of a hazard may change.
///
/// The table, the approvers and the data are the profile's. Whatever it says, a change is never dated before its cause
/// or before the status that it leaves.
public record TransitionDecision(HazardStandard standard) {

    /// The answer to a proposed change of work status.
    public Decision decide(Standing standing, Proposal<HazardFact.StatusChanged> proposal, Support support) {
        WorkStatus from = standing.hazard().status();
        WorkStatus to = proposal.change().to();
        Matter matter = new Matter(
                "The change to " + to.label().toLowerCase(java.util.Locale.ROOT), standing.reference(), proposal.day());
        List<Reason> against = new ArrayList<>();
        if (proposal.day().isBefore(standing.status())) {
            against.add(ChangeRefusal.BEFORE_LAST.because(
                    matter.change(), matter.hazard(), matter.day(), "the status " + from.label(), standing.status()));
        }
        if (standing.isCounted()) {
            against.addAll(ChangeRule.checkOrder(matter, "its classification as hazardous area", standing.counted()));
        }
        Optional<StatusRule> rule = standard.findRule(from, to);
        if (rule.isEmpty()) {
            against.add(
                    ChangeRefusal.NOT_IN_TABLE.because(standing.reference(), from.label(), to.label(), next(standing)));
        } else {
            against.addAll(check(rule.orElseThrow(), standing, proposal, new SupportGuards(matter, support)));
        }
        return Decision.of(against);
    }

    private List<Reason> check(
            StatusRule rule, Standing standing, Proposal<HazardFact.StatusChanged> proposal, SupportGuards stated) {
        List<Reason> against = new ArrayList<>();
        if (!rule.of().contains(standing.hazard().classification())) {
            against.add(ChangeRefusal.NOT_FOR_CLASSIFICATION.because(
                    standing.reference(),
                    standing.hazard().classification().label(),
                    rule.to().label(),
                    labels(rule)));
        }
        against.addAll(rule.conditions().check(stated.matter(), proposal.signing(), stated.support()));
        against.addAll(HazardGuards.of(standard, standing, stated).check(rule.conditions()));
        return against;
    }

    private String next(Standing standing) {
        String next = standard.statuses().stream()
                .filter(rule -> rule.from() == standing.hazard().status())
                .filter(rule -> rule.of().contains(standing.hazard().classification()))
                .map(rule -> rule.to().label())
                .distinct()
                .collect(Collectors.joining(", "));
        return next.isEmpty() ? "none, it is final unless the land is reopened" : next;
    }

    private static String labels(StatusRule rule) {
        return rule.of().stream().map(Classification::label).collect(Collectors.joining(", "));
    }
}
