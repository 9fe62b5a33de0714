package org.furrow.domain.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;

/// When a boundary or a description may change, a hazard be split or merged, or released land be reopened.
///
/// @param from the work statuses in which it may
public record ChangeRule(Change change, Set<WorkStatus> from, Conditions conditions) {

    public ChangeRule {
        conditions.requireApprover(change.code());
        EnumSet<WorkStatus> open = EnumSet.noneOf(WorkStatus.class);
        open.addAll(from);
        if (change != Change.REOPENING && open.contains(WorkStatus.SUPERSEDED)) {
            throw new IllegalArgumentException("A superseded hazard has nothing left for " + change.code()
                    + "; only land that was released from it can be reopened");
        }
        from = Collections.unmodifiableSet(open);
    }

    /// What the sentences call it.
    public Matter matter(Standing standing, Proposal<?> proposal) {
        return new Matter(change.label(), standing.reference(), proposal.day());
    }

    /// What stands against it by status, approver, cause and data; the guards are for the policies.
    public List<Reason> check(Standing standing, Proposal<?> proposal, Support support) {
        List<Reason> against = new ArrayList<>(checkStatus(standing));
        against.addAll(conditions.check(matter(standing, proposal), proposal.signing(), support));
        return against;
    }

    /// What stands against it by the hazard's work status.
    public List<Reason> checkStatus(Standing standing) {
        WorkStatus status = standing.hazard().status();
        String open = from.stream().map(WorkStatus::label).collect(Collectors.joining(", "));
        return from.contains(status)
                ? List.of()
                : List.of(ChangeRefusal.NOT_WHILE.because(change.label(), standing.reference(), status.label(), open));
    }

    /// What stands against it because something newer is known already.
    public static List<Reason> checkOrder(Matter matter, String last, LocalDate since) {
        return matter.day().isBefore(since)
                ? List.of(
                        ChangeRefusal.BEFORE_LAST.because(matter.change(), matter.hazard(), matter.day(), last, since))
                : List.of();
    }
}
