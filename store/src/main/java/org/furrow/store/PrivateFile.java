package org.furrow.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A file of SQLite beside a register that is never passed on with it, and readable only by its owner where the
/// file system can say so.
public final class PrivateFile implements AutoCloseable {

    private static final String OWNER_ONLY = "rw-------";
    private static final int BUSY_MILLIS = 20_000;
    private static final String DESTROYING = "PRAGMA secure_delete = ON";
    private static final String CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)";
    private static final String TABLES = "SELECT count(*) FROM sqlite_master WHERE name = 'furrow_migrations'";
    private static final String MIGRATED = "SELECT count(*) FROM furrow_migrations WHERE version = ? AND success = 1";

    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

    private final Path path;
    private final Kind kind;
    private final Session session;

    private PrivateFile(Path path, Kind kind) {
        this.path = path;
        this.kind = kind;
        keepToOwner();
        migrate();
        session = open();
        session.run(DESTROYING);
    }

    /// What such a file holds.
    ///
    /// @param words for people, such as "The accounts"
    /// @param migrations where its migrations stand
    /// @param last the version of the last one
    public record Kind(String words, String migrations, String last) {}

    /// Opens the file, or makes it where there is none.
    public static PrivateFile open(Path path, Kind kind) {
        return new PrivateFile(path, kind);
    }

    /// The file.
    public Path path() {
        return path;
    }

    /// Runs one step that changes the file, all of it or nothing.
    public synchronized <T> T write(Function<Session, T> step) {
        session.run("BEGIN IMMEDIATE");
        boolean isDone = false;
        try {
            T result = step.apply(session);
            session.run("COMMIT");
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                session.run("ROLLBACK");
            }
        }
    }

    /// Asks the file one question.
    public synchronized <T> T read(Function<Session, T> question) {
        return question.apply(session);
    }

    /// Writes everything into the file itself, and empties the one beside it, so that what was overwritten is
    /// gone.
    public synchronized void settle() {
        session.run(CHECKPOINT);
    }

    /// SQLite gives the files that it adds the same permissions.
    private void keepToOwner() {
        try {
            var posix = Files.getFileAttributeView(path.toAbsolutePath().getParent(), PosixFileAttributeView.class);
            if (posix == null) {
                return;
            }
            var ownerOnly = PosixFilePermissions.fromString(OWNER_ONLY);
            try {
                Files.createFile(path, PosixFilePermissions.asFileAttribute(ownerOnly));
            } catch (FileAlreadyExistsException known) {
                Files.setPosixFilePermissions(path, ownerOnly);
            }
        } catch (IOException failure) {
            throw new StoreFailure(
                    kind.words() + " in " + path + " cannot be kept to their owner: " + failure.getMessage()
                            + "\nMaybe the folder cannot be written, or the file belongs to somebody else.",
                    failure);
        }
    }

    private void migrate() {
        MIGRATION_LOG.setLevel(Level.OFF); // what fails is thrown, and told once
        if (isMigrated()) {
            return;
        }
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl(url());
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(kind.migrations())
                    .table("furrow_migrations")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StoreFailure(path + " cannot be brought up to this release: " + failure.getMessage(), failure);
        }
    }

    private boolean isMigrated() {
        try (Session looking = open()) {
            return looking.number(TABLES) == 1 && looking.number(MIGRATED, kind.last()) == 1;
        }
    }

    private Session open() {
        try {
            return new Session(path, config().createConnection(url()), false);
        } catch (SQLException failure) {
            throw StoreFailure.of(
                    failure, path, kind.words() + " in " + path + " cannot be opened: " + failure.getMessage());
        }
    }

    private String url() {
        return "jdbc:sqlite:" + path.toAbsolutePath();
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        return config;
    }

    @Override
    public synchronized void close() {
        session.close();
    }
}
