package org.furrow.web.people;

import java.util.List;
import org.furrow.domain.people.Role;
import org.furrow.web.shell.Shell;

/// The page of all accounts.
///
/// @param told what has just happened
/// @param roles the roles to choose from
public record AccountsPage(
        Shell shell, PeopleWords words, AccountPage.Told told, List<Choice> roles, List<Line> accounts) {

    public AccountsPage {
        roles = List.copyOf(roles);
        accounts = List.copyOf(accounts);
    }

    /// A role to choose.
    public record Choice(String code, String label) {}

    /// An organisation, and whether the account is restricted to it.
    public record Organisation(String name, boolean isChosen) {}

    /// An account.
    ///
    /// @param sight which hazards it sees
    /// @param organisations to which it may be restricted; none for an administrator
    public record Line(
            String id,
            String name,
            String fullName,
            String role,
            boolean isDisabled,
            String sight,
            List<Organisation> organisations) {

        public Line {
            organisations = List.copyOf(organisations);
        }

        /// Whether it can be restricted.
        public boolean isRestrictable() {
            return !role.equals(Role.ADMINISTRATOR.code());
        }
    }
}
