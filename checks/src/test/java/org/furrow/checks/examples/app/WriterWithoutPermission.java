package org.furrow.checks.examples.app;

import org.furrow.app.Furrow;
import org.furrow.app.hazard.Deciding;

/// Asks for a register to look at, and makes something of it that writes.
final class WriterWithoutPermission {

    private WriterWithoutPermission() {}

    static Deciding decide(Furrow furrow) {
        return new Deciding(furrow.register());
    }
}
