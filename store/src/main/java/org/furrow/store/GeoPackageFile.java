package org.furrow.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.furrow.domain.people.Sight;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The embedded store: one OGC GeoPackage file (SQLite, write-ahead log, every commit flushed to the disk).
///
/// One session writes; up to four read at the same time, each from the state of the last commit, and two more for those
/// who see a part of it. QGIS and GDAL may read the file meanwhile.
final class GeoPackageFile implements AutoCloseable {

    private static final int READERS = 4;
    private static final int READERS_OF_PARTS = 2;
    private static final int BUSY_MILLIS = 20_000;
    private static final String LAST_MIGRATION = "17";

    /// 16 MB of pages, so that a large import does not copy the same pages into the file again and again.
    private static final String LONGER_LOG = "PRAGMA wal_autocheckpoint = 4000";

    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

    private final Path path;
    private final BlockingQueue<Session> readers = new ArrayBlockingQueue<>(READERS);
    private final BlockingQueue<Session> readersOfParts = new ArrayBlockingQueue<>(READERS_OF_PARTS);
    private final Session writer;

    /// Opens the file and brings its tables up to this release; makes the file where there is none.
    GeoPackageFile(Path path) {
        this.path = path;
        migrate();
        writer = open(false);
        writer.run(LONGER_LOG);
        for (int i = 0; i < READERS; i++) {
            readers.add(open(true));
        }
        for (int i = 0; i < READERS_OF_PARTS; i++) {
            readersOfParts.add(SeenRows.hide(open(true)));
        }
    }

    /// The only session that may write. Its user sees to it that one thread uses it at a time.
    Session writer() {
        return writer;
    }

    /// Runs a question of the whole file against one state of it.
    <T> T read(Function<Session, T> question) {
        return read(Sight.everything(), question);
    }

    /// Runs a question of what somebody sees against one state of the file.
    <T> T read(Sight sight, Function<Session, T> question) {
        BlockingQueue<Session> sessions = switch (sight) {
            case Sight.Everything _ -> readers;
            case Sight.OfOrganisations _ -> readersOfParts;
        };
        Session session = borrow(sessions);
        try {
            session.run("BEGIN");
            try {
                SeenRows.show(session, sight);
                return question.apply(session);
            } finally {
                session.run("COMMIT");
            }
        } finally {
            sessions.add(session);
        }
    }

    private static Session borrow(BlockingQueue<Session> sessions) {
        try {
            return sessions.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreFailure("Interrupted while waiting for a reader", interrupted);
        }
    }

    private void migrate() {
        MIGRATION_LOG.setLevel(Level.OFF); // what fails is thrown, and told once
        boolean isNew = !Files.exists(path);
        if (!isNew && isMigrated()) {
            return;
        }
        SQLiteDataSource source = new SQLiteDataSource(config(false));
        source.setUrl(url());
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/geopackage")
                    .javaMigrations(new FindingsApart(path))
                    .table("furrow_migrations")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw notMigrated(failure);
        }
    }

    private StoreFailure notMigrated(FlywayException failure) {
        String otherwise = path + " cannot be brought up to this release: " + failure.getMessage();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told) {
                return StoreFailure.of(told, path, otherwise);
            }
        }
        return new StoreFailure(otherwise, failure);
    }

    private boolean isMigrated() {
        try (Session session = open(true)) {
            return session.number("SELECT count(*) FROM sqlite_master WHERE name = 'furrow_migrations'") == 1
                    && session.number(
                                    "SELECT count(*) FROM furrow_migrations WHERE version = ? AND success = 1",
                                    LAST_MIGRATION)
                            == 1;
        }
    }

    private Session open(boolean isReader) {
        try {
            SQLiteDataSource source = new SQLiteDataSource(config(isReader));
            source.setUrl(url());
            Connection connection = source.getConnection();
            TextFunctions.register(connection);
            if (isReader) {
                GeometryFunctions.register(connection);
            } else {
                GeometryFunctions.registerForWriter(connection);
            }
            return new Session(path, connection, true);
        } catch (SQLException failure) {
            throw StoreFailure.of(
                    failure,
                    path,
                    path + " cannot be opened as a GeoPackage: " + failure.getMessage()
                            + "\nMaybe it is another kind of file, or the folder cannot be written.");
        }
    }

    private String url() {
        return "jdbc:sqlite:" + path.toAbsolutePath();
    }

    private static SQLiteConfig config(boolean isReader) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(
                isReader ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-32_000);
        config.setGetGeneratedKeys(false);
        return config;
    }

    @Override
    public void close() {
        writer.close();
        readers.forEach(Session::close);
        readersOfParts.forEach(Session::close);
    }
}
