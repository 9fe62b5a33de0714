package org.furrow.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.people.Sight;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// A connection to the store that runs SQL with bound values and keeps its prepared statements.
///
/// One thread at a time. Values may be text, whole and decimal numbers, bytes, or null.
public final class Session implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final boolean isIndexed;
    private Sight sight = Sight.everything();
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Path file, Connection connection, boolean isIndexed) {
        this.file = file;
        this.connection = connection;
        this.isIndexed = isIndexed;
    }

    /// A session on a file that nobody needs to survive: nothing is flushed and nothing can be rolled back.
    public static Session scratch(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setGetGeneratedKeys(false);
        try {
            return new Session(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()), false);
        } catch (SQLException failure) {
            throw StoreFailure.of(
                    failure, file, "No scratch file can be made at " + file + ": " + failure.getMessage());
        }
    }

    /// Reads one row of a result.
    @FunctionalInterface
    public interface RowReader<T> {
        /// The row as a value.
        T read(ResultSet row) throws SQLException;
    }

    /// Takes each row of a result in turn.
    @FunctionalInterface
    public interface RowVisitor {
        /// Takes the row.
        void visit(ResultSet row) throws SQLException;
    }

    /// Whether its feature tables have spatial indexes.
    public boolean isIndexed() {
        return isIndexed;
    }

    /// Which hazards its questions find.
    public Sight sight() {
        return sight;
    }

    /// Says which hazards its questions find from now on.
    void setSight(Sight sight) {
        this.sight = sight;
    }

    /// Runs a statement that changes rows, and returns how many.
    public int update(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failure) {
            letGo(sql);
            throw failed(sql, failure);
        }
    }

    /// All rows of a query.
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    /// The first row of a query, where there is one.
    public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = list(sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /// The whole number in the first column of the first row; 0 where there is no row or no value.
    public long number(String sql, @Nullable Object... values) {
        return find(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// Every row of a query in turn, without holding them all. The visitor must not run the same SQL again meanwhile.
    public void each(String sql, RowVisitor visitor, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException failure) {
            letGo(sql);
            throw failed(sql, failure);
        }
    }

    /// Runs statements that take no values, such as the beginning and end of a transaction.
    public void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// A statement that has failed may refuse to run again, though the next of the same words would not.
    private void letGo(String sql) {
        PreparedStatement failed = statements.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException toldAlready) {
                return;
            }
        }
    }

    private StoreFailure failed(String sql, SQLException failure) {
        return StoreFailure.of(
                failure,
                file,
                "The store refused '" + sql.strip().lines().findFirst().orElse("") + " …': " + failure.getMessage());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new StoreFailure("The store could not be closed: " + failure.getMessage(), failure);
        }
    }
}
