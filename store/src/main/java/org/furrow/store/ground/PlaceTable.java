package org.furrow.store.ground;

import java.util.Optional;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Mending;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// The feature table of districts, settlements, roads, rivers and farmland.
public final class PlaceTable {

    private static final String INSERT = """
            INSERT INTO places (fid, geom, id, kind, code, name, parent, people, area_m2)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DELETE = "DELETE FROM places WHERE id = ?";

    /// Writes a place. A polygon that encloses nothing is kept without a geometry.
    public void insert(Session session, Revision revision, PlaceRecorded place) {
        Optional<Footprint> footprint = footprint(place.shape());
        byte @Nullable [] blob = footprint.map(GeometryBlob::of).orElseGet(() -> blob(place.shape()));
        session.update(
                INSERT,
                revision.position(),
                blob,
                revision.draft().record().toString(),
                place.kind().code(),
                place.code(),
                place.name(),
                place.parent(),
                place.people(),
                footprint.map(surface -> surface.area().squareMetres()).orElse(0L));
        SpatialIndex.PLACES.put(session, revision.position(), blob);
    }

    /// Takes a place out, because the import that recorded it was undone.
    public void delete(Session session, RecordId place) {
        session.update(DELETE, place.toString());
    }

    private static Optional<Footprint> footprint(Sketch shape) {
        return shape.kind() == Sketch.Kind.POLYGON ? Mending.mend(shape).footprint() : Optional.empty();
    }

    private static byte @Nullable [] blob(Sketch shape) {
        if (shape.isEmpty()) {
            return null;
        }
        return switch (shape.kind()) {
            case POINT -> {
                Ring point = shape.parts().getFirst().rings().getFirst();
                yield GeometryBlob.of(new Position(point.x(0), point.y(0)));
            }
            case LINE -> GeometryBlob.ofLines(shape);
            case POLYGON -> null;
        };
    }
}
