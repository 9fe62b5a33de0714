package org.furrow.domain.people;

import java.time.Instant;
import java.util.regex.Pattern;

/// A person who can sign in.
///
/// @param name what they sign in with
/// @param fullName what colleagues call them
/// @param isDisabled whether signing in is over for them
/// @param added when the account was made
/// @param sight which hazards they see
public record Account(
        String id, String name, String fullName, Role role, boolean isDisabled, Instant added, Sight sight) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");
    private static final int LONGEST_FULL_NAME = 100;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "A name to sign in with has 2 to 64 letters, digits, dots, dashes or @, but was " + name);
        }
        if (!isFullName(fullName)) {
            throw new IllegalArgumentException("A full name has 1 to 100 characters, but was " + fullName);
        }
        if (role == Role.ADMINISTRATOR && sight instanceof Sight.OfOrganisations) {
            throw new IllegalArgumentException("An administrator sees everything");
        }
    }

    /// An account that sees everything.
    public static Account unrestricted(String id, String name, String fullName, Role role, Instant added) {
        return new Account(id, name, fullName, role, false, added, Sight.everything());
    }

    /// Whether somebody may sign in with such a name.
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Whether somebody may be called so.
    public static boolean isFullName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_FULL_NAME;
    }

    /// The person as one who does something.
    public Actor actor() {
        return new Actor(id, name, role, sight);
    }
}
