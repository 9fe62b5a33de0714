package org.furrow.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.furrow.app.standard.OfficeStandard;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Sight;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// An opened register, from which use cases are made, and in whose name. Close it when the work is done.
///
/// A use case reaches the register only by saying what it is about to do there, so none can forget to ask whether the
/// actor may.
public final class Furrow implements AutoCloseable {

    private final Register register;
    private final Clock clock;
    private final Path file;
    private final Kept kept;
    private final Supplier<Actor> actor;
    private final OfficeStandard standard;
    private final Answers answers;

    /// What becomes of the file when this is closed.
    private enum Kept {
        OPEN,
        CLOSED,
        DELETED
    }

    private Furrow(Path file, Clock clock, Kept kept) {
        this.file = file;
        this.clock = clock;
        this.kept = kept;
        actor = () -> Actor.LOCAL;
        standard = new OfficeStandard(file);
        register = Register.open(file, clock);
        answers = new Answers(register.journal());
    }

    private Furrow(Furrow opened, Supplier<Actor> actor) {
        file = opened.file;
        clock = opened.clock;
        kept = Kept.OPEN;
        register = opened.register;
        standard = opened.standard;
        answers = opened.answers;
        this.actor = actor;
    }

    /// Opens the register in a GeoPackage file, or makes it where there is no file. Whoever opens it so has the file,
    /// and acts as its local administrator.
    public static Furrow open(Path file, Clock clock) {
        return new Furrow(file, clock, Kept.CLOSED);
    }

    /// The same register for others, whose permissions are looked at each time. Closing this one closes nothing.
    ///
    /// @param who says, whenever the register is asked for, who asks
    public Furrow actingFor(Supplier<Actor> who) {
        return new Furrow(this, who);
    }

    /// The same register for whoever acts at this moment, for work that goes on after they have been answered.
    public Furrow actingAsNow() {
        Actor now = actor.get();
        return new Furrow(this, () -> now);
    }

    /// The same register for what is made once for everybody who sees this much, such as tiles.
    public Furrow showing(Sight sight) {
        Actor all = Actor.LOCAL.seeing(sight);
        return new Furrow(this, () -> all);
    }

    /// Opens an empty register in the folder for temporary files, which is deleted when it is closed.
    public static Furrow openPassing(Clock clock) {
        try {
            return new Furrow(Files.createTempDirectory("furrow").resolve("register.gpkg"), clock, Kept.DELETED);
        } catch (IOException failure) {
            throw new UncheckedIOException("No folder for temporary files can be made", failure);
        }
    }

    /// The register itself, for use cases that only look at it.
    public Register register() {
        return register(Permission.READ);
    }

    /// The register itself, for use cases that do this with it; its questions find what the actor sees.
    ///
    /// @throws NotPermitted where the actor may not
    public Register register(Permission permission) {
        Actor asking = actor.get();
        NotPermitted.check(asking, permission);
        return register.seenBy(asking.sight());
    }

    /// Answers about the register that are remembered while it stays as it is, for use cases that only look at it.
    public Answers answers() {
        NotPermitted.check(actor.get(), Permission.READ);
        return answers;
    }

    /// Who asks.
    public Actor actor() {
        return actor.get();
    }

    /// The national standard of this register.
    public NationalStandard standard() {
        return standard.get();
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
        if (kept != Kept.OPEN) {
            register.close();
        }
        if (kept == Kept.DELETED) {
            delete();
        }
    }

    /// The folder that was made for it and all that came to stand there, what lies deeper first.
    private List<Path> passing() throws IOException {
        try (Stream<Path> inside = Files.walk(Objects.requireNonNull(file.getParent()))) {
            return inside.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void delete() {
        try {
            for (Path each : passing()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
