package org.furrow.checks.examples.web;

import org.furrow.app.Furrow;
import org.furrow.app.hazard.Deciding;
import org.furrow.domain.people.Permission;

/// Takes the register into its own hands, with and without a permission.
final class PageThatTakesTheRegister {

    private PageThatTakesTheRegister() {}

    static Deciding look(Furrow furrow) {
        return new Deciding(furrow.register());
    }

    static Deciding record(Furrow furrow) {
        return new Deciding(furrow.register(Permission.RECORD));
    }
}
