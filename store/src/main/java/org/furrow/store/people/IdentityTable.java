package org.furrow.store.people;

import java.time.Instant;
import java.util.Optional;
import org.furrow.store.Session;

/// The table of identities: which person of which provider signs in to which account.
public final class IdentityTable {

    private static final String INSERT =
            "INSERT INTO identities (issuer, subject, account, connected) VALUES (?, ?, ?, ?)";
    private static final String ACCOUNT = "SELECT account FROM identities WHERE issuer = ? AND subject = ?";
    private static final String OF_ACCOUNT = "SELECT count(*) FROM identities WHERE account = ? AND issuer = ?";

    /// A person as a provider knows them, for ever and whatever they are called.
    public record Identity(String issuer, String subject) {}

    /// Lets that person sign in to this account.
    public void insert(Session session, Identity identity, String account, Instant now) {
        session.update(INSERT, identity.issuer(), identity.subject(), account, now.toEpochMilli());
    }

    /// The account that this person signs in to.
    public Optional<String> findAccount(Session session, Identity identity) {
        return session.find(ACCOUNT, row -> row.getString(1), identity.issuer(), identity.subject());
    }

    /// Whether somebody of that provider signs in to this account.
    public boolean isConnected(Session session, String account, String issuer) {
        return session.number(OF_ACCOUNT, account, issuer) > 0;
    }
}
