package org.furrow.app.draft;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.standard.NationalStandard;

/// Who may approve a change by the national standard, as roles of the list of roles.
public record Approvers(NationalStandard standard) {

    /// The roles that may approve this change.
    ///
    /// @param hazard the hazard as it is, absent for a new one
    public List<Role> of(ProposedChange change, Optional<Hazard> hazard) {
        String to = switch (change) {
            case ProposedChange.Moved moved -> moved.to().code();
            case ProposedChange.Classified classified -> classified.to().code();
            case ProposedChange.Released released -> released.as().code();
            case ProposedChange.NewHazard fresh -> fresh.classification().code();
            case ProposedChange.Described _,
                    ProposedChange.Evidenced _,
                    ProposedChange.Redrawn _,
                    ProposedChange.Extended _,
                    ProposedChange.SplitUp _,
                    ProposedChange.Merged _,
                    ProposedChange.Reopened _ -> "";
        };
        return of(new NeededSupport(standard).list(change.kind(), hazard, to));
    }

    /// The roles that may approve what passes all of these rules.
    public List<Role> of(Collection<Conditions> rules) {
        return Arrays.stream(Role.values())
                .filter(office -> office.may(Permission.APPROVE))
                .filter(office -> standard.heldBy(office).stream()
                        .anyMatch(held -> rules.stream().allMatch(rule -> mayApprove(held, rule))))
                .toList();
    }

    private static boolean mayApprove(org.furrow.domain.decision.Role held, Conditions rule) {
        return rule.approvers().isEmpty()
                || rule.approvers().stream().anyMatch(role -> role.code().equals(held.code()));
    }
}
