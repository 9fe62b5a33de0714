package org.furrow.app;

import java.util.Arrays;
import java.util.List;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;

/// Thrown where somebody asks for what their role does not let them do.
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Sight sight;
    private final transient Permission permission;

    private NotPermitted(Actor actor, Permission permission) {
        super(
                actor.name() + " in the role " + actor.role().code() + " may not " + permission + told(actor.sight()),
                null,
                false,
                false);
        this.permission = permission;
        sight = actor.role().may(permission) ? actor.sight() : Sight.everything();
    }

    /// The organisations to which the account is restricted, where nothing but that speaks against it; else none.
    public List<String> restrictedTo() {
        return sight.organisations();
    }

    /// The roles that do what was asked for; restricted to organisations, some of them may not.
    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role.may(permission)).toList();
    }

    private static String told(Sight sight) {
        return sight.organisations().isEmpty() ? "" : " while it sees only " + String.join(", ", sight.organisations());
    }

    /// The one check of permissions: every use case passes it, by itself or by the register that it asks for.
    ///
    /// @throws NotPermitted where the actor may not
    public static void check(Actor actor, Permission permission) {
        if (!actor.may(permission)) {
            throw new NotPermitted(actor, permission);
        }
    }
}
