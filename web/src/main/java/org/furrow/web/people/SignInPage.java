package org.furrow.web.people;

import java.util.Optional;
import org.furrow.web.shell.Shell;

/// The page for signing in.
///
/// @param name what was typed before
/// @param to where to go afterwards
/// @param trouble what went wrong, empty at first
/// @param provider by whom one may sign in, where there is one
public record SignInPage(
        Shell shell, PeopleWords words, String name, String to, String trouble, Optional<Provider> provider) {

    /// A provider of OpenID Connect.
    ///
    /// @param isForAllOthers whether passwords are for administrators only
    public record Provider(String address, String button, boolean isForAllOthers) {}
}
