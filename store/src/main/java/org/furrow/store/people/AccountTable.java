package org.furrow.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.store.Session;
import org.furrow.store.StoreFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The table of accounts.
public final class AccountTable {

    private static final String INSERT = """
            INSERT INTO accounts (id, name, full_name, role, is_disabled, added, password_hash, initial_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ALL = """
            SELECT id, name, full_name, role, is_disabled, added, password_hash, initial_until,
              (SELECT json_group_array(organisation) FROM restrictions WHERE account = id)
            FROM accounts ORDER BY name""";
    private static final String BY_NAME = """
            SELECT id, name, full_name, role, is_disabled, added, password_hash, initial_until,
              (SELECT json_group_array(organisation) FROM restrictions WHERE account = id)
            FROM accounts WHERE name = ?""";
    private static final String BY_ID = """
            SELECT id, name, full_name, role, is_disabled, added, password_hash, initial_until,
              (SELECT json_group_array(organisation) FROM restrictions WHERE account = id)
            FROM accounts WHERE id = ?""";
    private static final String ADMINISTRATORS = """
            SELECT count(*) FROM accounts WHERE role = ? AND is_disabled = 0 AND password_hash <> ''""";
    private static final String SET_PASSWORD = "UPDATE accounts SET password_hash = ?, initial_until = ? WHERE id = ?";
    private static final String SET_DISABLED = "UPDATE accounts SET is_disabled = ? WHERE id = ?";
    private static final String SET_ROLE = "UPDATE accounts SET role = ? WHERE id = ?";
    private static final String UNRESTRICT = "DELETE FROM restrictions WHERE account = ?";
    private static final String RESTRICT = "INSERT INTO restrictions (account, organisation) VALUES (?, ?)";

    /// An account with what only signing in asks for.
    ///
    /// @param passwordHash empty where there is no password
    /// @param initialUntil until when a password that somebody else has set may be used; absent for one's own
    public record Stored(Account account, String passwordHash, Optional<Instant> initialUntil) {}

    /// Writes a new account.
    public void insert(Session session, Stored stored) {
        Account account = stored.account();
        session.update(
                INSERT,
                account.id(),
                account.name(),
                account.fullName(),
                account.role().code(),
                account.isDisabled() ? 1 : 0,
                account.added().toEpochMilli(),
                stored.passwordHash(),
                millis(stored.initialUntil()));
        setSight(session, account.id(), account.sight());
    }

    /// All accounts by name.
    public List<Account> list(Session session) {
        return session.list(ALL, row -> stored(row).account());
    }

    /// The account of that name; names are kept in small letters.
    public Optional<Stored> findByName(Session session, String name) {
        return session.find(BY_NAME, AccountTable::stored, name);
    }

    /// The account of that id.
    public Optional<Stored> find(Session session, String id) {
        return session.find(BY_ID, AccountTable::stored, id);
    }

    /// How many administrators could sign in with a password.
    public long countAdministrators(Session session) {
        return session.number(ADMINISTRATORS, Role.ADMINISTRATOR.code());
    }

    /// Replaces the password.
    public void setPassword(Session session, String id, String hash, Optional<Instant> initialUntil) {
        session.update(SET_PASSWORD, hash, millis(initialUntil), id);
    }

    /// Disables or enables the account.
    public void setDisabled(Session session, String id, boolean isDisabled) {
        session.update(SET_DISABLED, isDisabled ? 1 : 0, id);
    }

    /// Gives the account another role.
    public void setRole(Session session, String id, Role role) {
        session.update(SET_ROLE, role.code(), id);
    }

    /// Restricts the account to what this sight covers, or ends its restriction.
    public void setSight(Session session, String id, Sight sight) {
        session.update(UNRESTRICT, id);
        sight.organisations().forEach(each -> session.update(RESTRICT, id, each));
    }

    private static @Nullable Long millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        long until = row.getLong(8);
        Optional<Instant> initialUntil = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
        return new Stored(
                new Account(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        role(row.getString(4)),
                        row.getInt(5) == 1,
                        Instant.ofEpochMilli(row.getLong(6)),
                        Sight.of(List.of(JsonMapper.shared().readValue(row.getString(9), String[].class)))),
                row.getString(7),
                initialUntil);
    }

    private static Role role(String code) {
        return Role.find(code)
                .orElseThrow(() -> new StoreFailure("The file of accounts holds a role " + code + " that is none"));
    }
}
