package org.furrow.domain.people;

/// Who is doing something, in which role, and which hazards they see.
///
/// @param account the id of the account
/// @param name the name that the person signs in with
public record Actor(String account, String name, Role role, Sight sight) {

    /// Whoever works with the file itself, by commands: who has the file has all of it,
    /// but not what is encrypted.
    public static final Actor LOCAL = new Actor("", "local administrator", Role.ADMINISTRATOR);

    /// Somebody who sees everything.
    public Actor(String account, String name, Role role) {
        this(account, name, role, Sight.everything());
    }

    /// The same person, seeing this much.
    public Actor seeing(Sight what) {
        return new Actor(account, name, role, what);
    }

    /// Whether they may do that.
    public boolean may(Permission permission) {
        return role.may(permission) && sight.allows(permission);
    }
}
