package org.furrow.store.victims;

import org.furrow.store.Session;

/// The file of victims while one step has it open: a session, and the master key.
public final class Vault {

    private final Session session;
    private final Sealing master;

    Vault(Session session, Sealing master) {
        this.session = session;
        this.master = master;
    }

    Session session() {
        return session;
    }

    Sealing master() {
        return master;
    }
}
