package org.furrow.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.furrow.store.Session;

/// The tables of second factors, of codes on paper, and of those who wait between the password and the second factor.
public final class SecondFactorTable {

    private static final String FIND = "SELECT secret, is_confirmed, last_step FROM second_factors WHERE account = ?";
    private static final String BEGIN = """
            INSERT INTO second_factors (account, secret, made, is_confirmed, last_step) VALUES (?1, ?2, ?3, 0, 0)
            ON CONFLICT (account) DO UPDATE SET secret = ?2, made = ?3, is_confirmed = 0, last_step = 0""";
    private static final String CONFIRM = "UPDATE second_factors SET is_confirmed = 1 WHERE account = ?";
    private static final String TAKE_STEP =
            "UPDATE second_factors SET last_step = ?1 WHERE account = ?2 AND last_step < ?1";
    private static final String DELETE = "DELETE FROM second_factors WHERE account = ?";
    private static final String PUT_CODE = "INSERT INTO recovery_codes (hash, account) VALUES (?, ?)";
    private static final String TAKE_CODE = "DELETE FROM recovery_codes WHERE hash = ? AND account = ?";
    private static final String COUNT_CODES = "SELECT count(*) FROM recovery_codes WHERE account = ?";
    private static final String DELETE_CODES = "DELETE FROM recovery_codes WHERE account = ?";
    private static final String PUT_HALF = "INSERT INTO half_signed_in (hash, account, until) VALUES (?, ?, ?)";
    private static final String FIND_HALF = "SELECT account FROM half_signed_in WHERE hash = ? AND until > ?";
    private static final String DELETE_HALF = "DELETE FROM half_signed_in WHERE hash = ? OR until <= ?";
    private static final String DELETE_HALVES = "DELETE FROM half_signed_in WHERE account = ?";

    /// A second factor.
    ///
    /// @param secret in Base32
    /// @param lastStep the step of time of the last code that was taken
    public record Factor(String secret, boolean isConfirmed, long lastStep) {}

    /// The second factor of an account.
    public Optional<Factor> find(Session session, String account) {
        return session.find(FIND, row -> new Factor(row.getString(1), row.getBoolean(2), row.getLong(3)), account);
    }

    /// Writes a second factor that its owner has still to confirm, in the place of one before.
    public void begin(Session session, String account, String secret, Instant now) {
        session.update(BEGIN, account, secret, now.toEpochMilli());
    }

    /// Says that its owner's device has it, and writes the hashes of the codes on paper.
    public void confirm(Session session, String account, List<String> codes) {
        session.update(CONFIRM, account);
        session.update(DELETE_CODES, account);
        codes.forEach(code -> session.update(PUT_CODE, code, account));
    }

    /// Takes the code of a step of time, which then never counts again.
    ///
    /// @return whether it counted
    public boolean takeStep(Session session, String account, long step) {
        return session.update(TAKE_STEP, step, account) == 1;
    }

    /// Takes a code on paper, which then never counts again.
    ///
    /// @return whether it counted
    public boolean takeCode(Session session, String account, String hash) {
        return session.update(TAKE_CODE, hash, account) == 1;
    }

    /// How many codes on paper an account has left.
    public long countCodes(Session session, String account) {
        return session.number(COUNT_CODES, account);
    }

    /// Takes the second factor of an account away, with its codes on paper.
    public void delete(Session session, String account) {
        session.update(DELETE_CODES, account);
        session.update(DELETE_HALVES, account);
        session.update(DELETE, account);
    }

    /// Writes that somebody's password was right.
    public void putHalf(Session session, String hash, String account, Instant until) {
        session.update(PUT_HALF, hash, account, until.toEpochMilli());
    }

    /// Whose password was right, while the second factor may still be shown.
    public Optional<String> findHalf(Session session, String hash, Instant now) {
        return session.find(FIND_HALF, row -> row.getString(1), hash, now.toEpochMilli());
    }

    /// Forgets that, and whatever has waited too long.
    public void deleteHalf(Session session, String hash, Instant now) {
        session.update(DELETE_HALF, hash, now.toEpochMilli());
    }
}
