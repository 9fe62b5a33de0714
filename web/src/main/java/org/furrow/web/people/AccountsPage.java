package org.furrow.web.people;

import java.util.List;
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

    /// An account.
    public record Line(String id, String name, String fullName, String role, boolean isDisabled) {}
}
