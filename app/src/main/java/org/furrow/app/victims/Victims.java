package org.furrow.app.victims;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.furrow.domain.victims.KeyFault;
import org.furrow.store.victims.LookTable;
import org.furrow.store.victims.VictimTable;
import org.furrow.store.victims.VictimsFile;

/// The victims of a register, from whom the use cases of this package are made. Their file is opened when it is
/// asked for, and made with its key when somebody is recorded first. Close it when the work is done.
public final class Victims implements AutoCloseable {

    private final Path register;
    private final KeyPlace keys;
    private final Clock clock;
    private final VictimTable table = new VictimTable();
    private final LookTable looks = new LookTable();
    private Optional<VictimsFile> opened = Optional.empty();

    private Victims(Path register, KeyPlace keys, Clock clock) {
        this.register = register;
        this.keys = keys;
        this.clock = clock;
    }

    /// The victims of the register in that file.
    ///
    /// @param keys where their key stands
    public static Victims beside(Path register, KeyPlace keys, Clock clock) {
        return new Victims(register, keys, clock);
    }

    /// The file, opened; it is made where there is none.
    ///
    /// @throws KeyFault where it does not open with its key
    synchronized VictimsFile file() {
        VictimsFile file = opened.orElseGet(() -> VictimsFile.open(register, keys::keyOf));
        opened = Optional.of(file);
        return file;
    }

    /// The file, opened, where anybody was ever recorded.
    ///
    /// @throws KeyFault where it does not open with its key
    Optional<VictimsFile> findFile() {
        return VictimsFile.isBeside(register) ? Optional.of(file()) : Optional.empty();
    }

    VictimTable table() {
        return table;
    }

    LookTable looks() {
        return looks;
    }

    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(VictimsFile::close);
        opened = Optional.empty();
    }
}
