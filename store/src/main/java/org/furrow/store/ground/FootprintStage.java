package org.furrow.store.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.store.Session;

/// Footprints on their way through an import: kept in a file of their own, so that memory stays flat, and read again
/// in the order of their west edges. The file is deleted when the stage is closed.
public final class FootprintStage implements AutoCloseable {

    private static final String CREATE =
            "CREATE TABLE stage (place INTEGER PRIMARY KEY, west REAL NOT NULL, m2 INTEGER NOT NULL, wkb BLOB NOT NULL)";
    private static final String INSERT = "INSERT INTO stage (place, west, m2, wkb) VALUES (?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM stage WHERE place = ?";
    private static final String FROM_THE_WEST = "SELECT place, m2, wkb FROM stage ORDER BY west";

    private final Path file;
    private final Session session;

    /// Takes footprints in turn.
    @FunctionalInterface
    public interface Visitor {
        /// Takes the next one.
        void visit(long place, Footprint footprint);
    }

    /// An empty stage in the folder for temporary files.
    public FootprintStage() {
        try {
            file = Files.createTempFile("furrow-stage", ".sqlite");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        session = Session.scratch(file);
        session.run(CREATE);
        session.run("BEGIN");
    }

    /// Keeps a footprint under a place of its own.
    public void add(long place, Footprint footprint) {
        session.update(
                INSERT, place, footprint.bounds().west(), footprint.area().squareMetres(), footprint.toWkb());
    }

    /// Forgets the footprint of a place.
    public void remove(long place) {
        session.update(REMOVE, place);
    }

    /// Every footprint, in the order of west edges.
    public void eachFromTheWest(Visitor visitor) {
        session.each(
                FROM_THE_WEST,
                row -> visitor.visit(row.getLong(1), Footprint.ofWkb(row.getBytes(3), new Area(row.getLong(2)))));
    }

    @Override
    public void close() {
        session.close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
