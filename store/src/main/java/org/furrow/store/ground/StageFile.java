package org.furrow.store.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.store.Session;

/// Footprints in a file of their own in the folder for temporary files, deleted when it is closed.
final class StageFile implements AutoCloseable {

    private static final String CREATE =
            "CREATE TABLE stage (place INTEGER PRIMARY KEY, west REAL NOT NULL, m2 INTEGER NOT NULL, wkb BLOB NOT NULL)";
    private static final String INSERT = "INSERT INTO stage (place, west, m2, wkb) VALUES (?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM stage WHERE place = ?";
    private static final String FROM_THE_WEST = "SELECT place, m2, wkb FROM stage ORDER BY west, place";

    private final Path file;
    private final Session session;

    StageFile() {
        try {
            file = Files.createTempFile("furrow-stage", ".sqlite");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        session = Session.scratch(file);
        session.run(CREATE);
        session.run("BEGIN");
    }

    void add(long place, Footprint footprint) {
        session.update(
                INSERT, place, footprint.bounds().west(), footprint.area().squareMetres(), footprint.toWkb());
    }

    void remove(long place) {
        session.update(REMOVE, place);
    }

    void eachFromTheWest(FootprintStage.Visitor visitor) {
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
