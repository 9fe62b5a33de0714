package org.furrow.app;

import java.nio.file.Path;
import java.time.Clock;
import org.furrow.store.Register;

/// An opened register, from which use cases are made. Close it when the work is done.
public final class Furrow implements AutoCloseable {

    private final Register register;
    private final Clock clock;
    private final Path file;

    private Furrow(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        register = Register.open(file, clock);
    }

    /// Opens the register in a GeoPackage file, or makes it where there is no file.
    public static Furrow open(Path file, Clock clock) {
        return new Furrow(file, clock);
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
    }
}
