package org.furrow.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.furrow.store.Register;

/// An opened register, from which use cases are made. Close it when the work is done.
public final class Furrow implements AutoCloseable {

    private final Register register;
    private final Clock clock;
    private final Path file;
    private final boolean isPassing;

    private Furrow(Path file, Clock clock, boolean isPassing) {
        this.file = file;
        this.clock = clock;
        this.isPassing = isPassing;
        register = Register.open(file, clock);
    }

    /// Opens the register in a GeoPackage file, or makes it where there is no file.
    public static Furrow open(Path file, Clock clock) {
        return new Furrow(file, clock, false);
    }

    /// Opens an empty register in the folder for temporary files, which is deleted when it is closed.
    public static Furrow openPassing(Clock clock) {
        try {
            return new Furrow(Files.createTempDirectory("furrow").resolve("register.gpkg"), clock, true);
        } catch (IOException failure) {
            throw new UncheckedIOException("No folder for temporary files can be made", failure);
        }
    }

    /// The register itself, for use cases.
    public Register register() {
        return register;
    }

    /// The clock that says when the office knew something.
    public Clock clock() {
        return clock;
    }

    /// The file.
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        register.close();
        if (isPassing) {
            delete();
        }
    }

    private void delete() {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
            Files.deleteIfExists(file.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
