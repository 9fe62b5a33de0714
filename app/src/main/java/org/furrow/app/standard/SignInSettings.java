package org.furrow.app.standard;

import java.time.Duration;
import java.util.Set;
import org.furrow.domain.people.Role;

/// What a programme settles about signing in, in the section `accounts` of its profile.
///
/// @param logKept how long the log of sign-ins is kept
/// @param secondFactor the roles in which nobody gets in without a second factor
public record SignInSettings(Duration logKept, Set<Role> secondFactor) {

    /// What holds where a programme settles nothing.
    public static final SignInSettings USUAL = new SignInSettings(Duration.ofDays(365), Set.of());

    public SignInSettings {
        secondFactor = Set.copyOf(secondFactor);
        if (logKept.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("The log of sign-ins is kept for a day at least");
        }
    }
}
