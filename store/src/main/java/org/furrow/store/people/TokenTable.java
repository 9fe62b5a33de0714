package org.furrow.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.furrow.store.Session;

/// The table of personal access tokens, each known by the hash of a secret that only its owner has.
public final class TokenTable {

    private static final String INSERT =
            "INSERT INTO tokens (id, account, label, hash, issued, expires) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String OF_ACCOUNT =
            "SELECT id, label, issued, expires FROM tokens WHERE account = ? ORDER BY issued DESC, id";
    private static final String OWNER = "SELECT account, label FROM tokens WHERE hash = ? AND expires > ?";
    private static final String LABEL = "SELECT label FROM tokens WHERE id = ? AND account = ?";
    private static final String DELETE = "DELETE FROM tokens WHERE id = ? AND account = ?";
    private static final String DELETE_OF = "DELETE FROM tokens WHERE account = ?";

    /// A token as its owner sees it.
    public record Token(String id, String label, Instant issued, Instant expires) {}

    /// Whose token it is, and what it is for.
    public record Owner(String account, String label) {}

    /// Writes a token.
    public void insert(Session session, String account, String hash, Token token) {
        session.update(
                INSERT,
                token.id(),
                account,
                token.label(),
                hash,
                token.issued().toEpochMilli(),
                token.expires().toEpochMilli());
    }

    /// The tokens of an account, the newest first.
    public List<Token> list(Session session, String account) {
        return session.list(
                OF_ACCOUNT,
                row -> new Token(
                        row.getString(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4))),
                account);
    }

    /// Whose token has that hash and has not expired.
    public Optional<Owner> findOwner(Session session, String hash, Instant now) {
        return session.find(OWNER, row -> new Owner(row.getString(1), row.getString(2)), hash, now.toEpochMilli());
    }

    /// What a token of this account is for.
    public Optional<String> findLabel(Session session, String id, String account) {
        return session.find(LABEL, row -> row.getString(1), id, account);
    }

    /// Withdraws a token of this account.
    public void delete(Session session, String id, String account) {
        session.update(DELETE, id, account);
    }

    /// Withdraws all tokens of an account.
    public void deleteOf(Session session, String account) {
        session.update(DELETE_OF, account);
    }
}
