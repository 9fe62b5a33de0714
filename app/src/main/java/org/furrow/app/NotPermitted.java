package org.furrow.app;

import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;

/// Thrown where somebody asks for what their role does not let them do.
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NotPermitted(Actor actor, Permission permission) {
        super(actor.name() + " in the role " + actor.role().code() + " may not " + permission, null, false, false);
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
