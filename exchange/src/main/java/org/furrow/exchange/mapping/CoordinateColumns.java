package org.furrow.exchange.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.ground.Mgrs;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.ground.Utm;
import org.furrow.exchange.crs.Projection;

/// Finds the shape of a row in its coordinate fields: degrees first, then the military grid, UTM with a zone, a grid of
/// the file's own, and last one text with both coordinates. Well-known text comes before all of them.
///
/// Well-known text and a grid without a zone are in the file's reference system. Degrees are too where that system
/// is one of degrees; otherwise they are taken as WGS 84, as MGRS and UTM with a zone always are.
final class CoordinateColumns {

    private final Map<Field, String> values;
    private final Projection projection;

    CoordinateColumns(Map<Field, String> values, Projection projection) {
        this.values = values;
        this.projection = projection;
    }

    /// Whether the row has a shape in well-known text.
    boolean isDrawn() {
        return has(Field.SHAPE);
    }

    /// The shape in WGS 84, from columns other than well-known text.
    Optional<Sketch> shape() throws UnreadableCoordinate {
        if (has(Field.LONGITUDE) && has(Field.LATITUDE)) {
            return Optional.of(degrees());
        }
        if (has(Field.MGRS)) {
            Mgrs reference = Mgrs.find(text(Field.MGRS))
                    .orElseThrow(() -> new UnreadableCoordinate(Field.MGRS, "it is no reference of the military grid"));
            return Optional.of(point(reference.centre()));
        }
        if (has(Field.EASTING) && has(Field.NORTHING)) {
            return Optional.of(grid());
        }
        if (has(Field.COORDINATES)) {
            return Optional.of(point(Notation.findPosition(text(Field.COORDINATES))
                    .orElseThrow(() -> new UnreadableCoordinate(Field.COORDINATES, "it does not say one place"))));
        }
        return half();
    }

    /// One coordinate without its partner is told; none at all is for the cleaning rules to judge.
    private Optional<Sketch> half() throws UnreadableCoordinate {
        for (Field field : new Field[] {Field.LONGITUDE, Field.LATITUDE, Field.EASTING, Field.NORTHING}) {
            if (has(field)) {
                throw new UnreadableCoordinate(field, "the other coordinate is missing");
            }
        }
        return Optional.empty();
    }

    /// The shape in well-known text, in the file's own numbers.
    Optional<Sketch> wellKnownText() throws UnreadableCoordinate {
        try {
            return Wkt.read(text(Field.SHAPE));
        } catch (IllegalArgumentException odd) {
            throw new UnreadableCoordinate(Field.SHAPE, String.valueOf(odd.getMessage()));
        }
    }

    private Sketch degrees() throws UnreadableCoordinate {
        Sketch point = Sketch.point(angle(Field.LONGITUDE), angle(Field.LATITUDE));
        return projection.from().isGeographic() ? projection.toWgs84(point) : point;
    }

    /// Degrees of any size: an impossible one is for the cleaning rules to judge.
    private double angle(Field field) throws UnreadableCoordinate {
        OptionalDouble degrees = Notation.findDegrees(text(field));
        return degrees.orElseThrow(() -> new UnreadableCoordinate(field, "it is no angle in degrees"));
    }

    private Sketch grid() throws UnreadableCoordinate {
        double eastingM = metres(Field.EASTING);
        double northingM = metres(Field.NORTHING);
        if (!has(Field.ZONE)) {
            return projection.toWgs84(Sketch.point(eastingM, northingM));
        }
        return point(Utm.find(text(Field.ZONE), eastingM, northingM)
                .orElseThrow(() -> new UnreadableCoordinate(Field.ZONE, "zone and metres name no place in UTM"))
                .toPosition());
    }

    private double metres(Field field) throws UnreadableCoordinate {
        return AreaText.number(text(field).replaceAll("\\s*[mM]?\\s*[EN]?$", ""), AreaUnit.HECTARE)
                .orElseThrow(() -> new UnreadableCoordinate(field, "it is no number of metres"))
                .doubleValue();
    }

    private boolean has(Field field) {
        return values.containsKey(field);
    }

    private String text(Field field) {
        return Figures.plain(values.getOrDefault(field, ""));
    }

    private static Sketch point(Position position) {
        return Sketch.point(position.longitude(), position.latitude());
    }
}
