package org.furrow.domain.people;

/// Who is doing something, and in which role.
///
/// @param account the id of the account
/// @param name the name that the person signs in with
public record Actor(String account, String name, Role role) {

    /// Whoever works with the file itself, by commands: who has the file has all of it.
    public static final Actor LOCAL = new Actor("", "local administrator", Role.ADMINISTRATOR);

    /// Whether they may do that.
    public boolean may(Permission permission) {
        return role.may(permission);
    }
}
