package org.furrow.store.people;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.people.SavedView;
import org.furrow.store.Session;

/// The table of views of the register, and of which view each person begins with.
public final class ViewTable {

    private static final String OF_ACCOUNT = """
            SELECT v.id, v.account, a.full_name, v.name, v.query, v.is_shared
            FROM views v JOIN accounts a ON a.id = v.account
            WHERE v.account = ? AND v.deleted IS NULL ORDER BY lower(v.name), v.id""";
    private static final String SHARED_BY_OTHERS = """
            SELECT v.id, v.account, a.full_name, v.name, v.query, v.is_shared
            FROM views v JOIN accounts a ON a.id = v.account
            WHERE v.account <> ? AND v.is_shared = 1 AND v.deleted IS NULL ORDER BY lower(v.name), v.id LIMIT ?""";
    private static final String BY_ID = """
            SELECT v.id, v.account, a.full_name, v.name, v.query, v.is_shared
            FROM views v JOIN accounts a ON a.id = v.account WHERE v.id = ? AND v.deleted IS NULL""";
    private static final String DELETED_BY_ID = """
            SELECT v.id, v.account, a.full_name, v.name, v.query, v.is_shared
            FROM views v JOIN accounts a ON a.id = v.account WHERE v.id = ? AND v.deleted IS NOT NULL""";
    private static final String FIRST = """
            SELECT v.id, v.account, a.full_name, v.name, v.query, v.is_shared
            FROM first_views f JOIN views v ON v.id = f.view JOIN accounts a ON a.id = v.account
            WHERE f.account = ?1 AND v.deleted IS NULL AND (v.account = ?1 OR v.is_shared = 1)""";
    private static final String SAVE = """
            INSERT INTO views (id, account, name, query, is_shared, saved, deleted) VALUES (?, ?, ?, ?, ?, ?, NULL)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, is_shared = excluded.is_shared,
              saved = excluded.saved, deleted = NULL""";
    private static final String DELETE = "UPDATE views SET deleted = ? WHERE id = ?";
    private static final String FORGET_FIRST =
            "DELETE FROM first_views WHERE view IN (SELECT id FROM views WHERE deleted < ?)";
    private static final String FORGET = "DELETE FROM views WHERE deleted < ?";
    private static final String BEGIN_WITH = """
            INSERT INTO first_views (account, view) VALUES (?, ?)
            ON CONFLICT (account) DO UPDATE SET view = excluded.view""";
    private static final String BEGIN_WITH_NONE = "DELETE FROM first_views WHERE account = ?";

    /// The views of an account by name.
    public List<SavedView> list(Session session, String account) {
        return session.list(OF_ACCOUNT, ViewTable::view, account);
    }

    /// The views that others share with everybody, by name.
    public List<SavedView> listShared(Session session, String notOf, int most) {
        return session.list(SHARED_BY_OTHERS, ViewTable::view, notOf, most);
    }

    /// The view with that id.
    public Optional<SavedView> find(Session session, String id) {
        return session.find(BY_ID, ViewTable::view, id);
    }

    /// The view with that id that was deleted and not forgotten yet.
    public Optional<SavedView> findDeleted(Session session, String id) {
        return session.find(DELETED_BY_ID, ViewTable::view, id);
    }

    /// The view that an account begins with, while it may see it.
    public Optional<SavedView> findFirst(Session session, String account) {
        return session.find(FIRST, ViewTable::view, account);
    }

    /// Writes a view, whether it is new, known or deleted.
    public void save(Session session, SavedView view, Instant now) {
        session.update(
                SAVE,
                view.id(),
                view.account(),
                view.name(),
                written(view.query()),
                view.isShared() ? 1 : 0,
                now.toEpochMilli());
    }

    /// Takes a view away; [#save] brings it back.
    public void delete(Session session, String id, Instant now) {
        session.update(DELETE, now.toEpochMilli(), id);
    }

    /// Forgets for good what was deleted before that moment.
    public void forgetDeleted(Session session, Instant before) {
        session.update(FORGET_FIRST, before.toEpochMilli());
        session.update(FORGET, before.toEpochMilli());
    }

    /// Lets an account begin with this view.
    public void beginWith(Session session, String account, String view) {
        session.update(BEGIN_WITH, account, view);
    }

    /// Lets an account begin with the whole register.
    public void beginWithNone(Session session, String account) {
        session.update(BEGIN_WITH_NONE, account);
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                read(row.getString(5)),
                row.getBoolean(6));
    }

    /// As addresses write it.
    private static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> read(String text) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : text.split("&", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                query.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }
}
