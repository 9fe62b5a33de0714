package org.furrow.app.standard;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.people.Role;

/// What a programme settles about signing in, in the section `accounts` of its profile.
///
/// @param logKept how long the log of sign-ins is kept
/// @param secondFactor the roles in which nobody gets in without a second factor
/// @param openId the provider that says who people are, where there is one
public record SignInSettings(Duration logKept, Set<Role> secondFactor, Optional<OpenIdSettings> openId) {

    /// What holds where a programme settles nothing.
    public static final SignInSettings USUAL = new SignInSettings(Duration.ofDays(365), Set.of(), Optional.empty());

    public SignInSettings {
        secondFactor = Set.copyOf(secondFactor);
        if (logKept.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("The log of sign-ins is kept for a day at least");
        }
    }

    /// Whether somebody in that role may sign in with a password.
    public boolean takesPasswordOf(Role role) {
        return role == Role.ADMINISTRATOR
                || openId.map(OpenIdSettings::areForAll).orElse(true);
    }
}
