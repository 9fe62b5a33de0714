package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Mending;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.GeoJsonText;

/// A boundary as text: one corner on each line in any notation, a blank line between parts; or GeoJSON.
///
/// A boundary is taken as it is drawn or not at all: nothing is mended here, for the person who drew it is there and
/// can put it right.
public final class BoundaryText {

    /// The field of forms that holds it.
    public static final String FIELD = "boundary";

    private static final int LONGEST = 500_000;

    private BoundaryText() {}

    /// What a text says.
    ///
    /// @param footprint the surface, absent where something is wrong
    /// @param faults what is wrong with it, each with its place where it has one
    public record Read(Optional<Footprint> footprint, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// What a text says before anybody asks whether it is sound.
    ///
    /// @param sketch the shape as it is written, absent where something cannot be read
    /// @param faults what cannot be read
    public record Written(Optional<Sketch> sketch, List<FormFault> faults) {
        public Written {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a text.
    public static Read read(String text) {
        Written written = written(text);
        return written.sketch().map(BoundaryText::judged).orElseGet(() -> new Read(Optional.empty(), written.faults()));
    }

    /// The shape that a text says, sound or not.
    public static Written written(String text) {
        if (text.isBlank()) {
            return wrong(FormFault.Kind.MISSING, "");
        }
        if (text.length() > LONGEST) {
            return wrong(FormFault.Kind.TOO_LONG, Integer.toString(LONGEST));
        }
        return text.strip().startsWith("{") || text.strip().startsWith("[") ? geoJson(text) : corners(text);
    }

    private static Written geoJson(String text) {
        return GeoJsonText.find(text)
                .map(sketch -> new Written(Optional.of(sketch), List.of()))
                .orElseGet(() -> wrong(FormFault.Kind.NOT_GEOJSON, text.strip()));
    }

    private static Written corners(String text) {
        List<FormFault> faults = new ArrayList<>();
        List<Sketch.Part> parts = new ArrayList<>();
        List<Position> corners = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.isBlank()) {
                part(corners).ifPresent(parts::add);
                corners.clear();
                continue;
            }
            Notation.findPosition(line.strip())
                    .ifPresentOrElse(
                            corners::add,
                            () -> faults.add(FormFault.of(FIELD, FormFault.Kind.NOT_A_LINE, line.strip())));
        }
        return new Written(
                faults.isEmpty() ? Optional.of(new Sketch(Sketch.Kind.POLYGON, parts)) : Optional.empty(), faults);
    }

    private static Optional<Sketch.Part> part(List<Position> corners) {
        if (corners.isEmpty()) {
            return Optional.empty();
        }
        boolean isClosed = corners.size() > 1 && corners.getFirst().equals(corners.getLast());
        int points = corners.size() + (isClosed ? 0 : 1);
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            Position corner = corners.get(i % corners.size());
            xy[2 * i] = corner.longitude();
            xy[2 * i + 1] = corner.latitude();
        }
        return Optional.of(new Sketch.Part(List.of(Ring.of(xy))));
    }

    private static Read judged(Sketch sketch) {
        Mending.Mended mended = Mending.mend(sketch);
        List<FormFault> faults =
                mended.defects().stream().map(BoundaryText::fault).toList();
        return new Read(faults.isEmpty() ? mended.footprint() : Optional.empty(), faults);
    }

    /// A defect of a shape as a fault of the field.
    public static FormFault fault(Mending.Defect defect) {
        FormFault.Kind kind = switch (defect.kind()) {
            case EMPTY -> FormFault.Kind.EMPTY;
            case NOT_A_SURFACE -> FormFault.Kind.NOT_A_SURFACE;
            case IMPOSSIBLE_COORDINATE -> FormFault.Kind.IMPOSSIBLE_COORDINATE;
            case UNCLOSED_RING -> FormFault.Kind.UNCLOSED_RING;
            case SHORT_RING -> FormFault.Kind.SHORT_RING;
            case INVALID_RING -> FormFault.Kind.INVALID_RING;
            case ZERO_AREA -> FormFault.Kind.ZERO_AREA;
        };
        return new FormFault(FIELD, kind, defect.detail(), defect.where());
    }

    private static Written wrong(FormFault.Kind kind, String value) {
        return new Written(Optional.empty(), List.of(FormFault.of(FIELD, kind, value)));
    }

    /// The text of a footprint: corners line by line, or GeoJSON where it has holes.
    public static String write(Footprint footprint) {
        List<Sketch.Part> parts = footprint.toSketch().parts();
        if (parts.stream().anyMatch(part -> part.rings().size() > 1)) {
            return writeGeoJson(footprint);
        }
        StringJoiner text = new StringJoiner("\n\n");
        parts.forEach(part -> text.add(lines(part.rings().getFirst())));
        return text.toString();
    }

    /// A footprint as a GeoJSON geometry.
    public static String writeGeoJson(Footprint footprint) {
        StringJoiner polygons = new StringJoiner(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}");
        footprint.toSketch().parts().forEach(part -> polygons.add(polygon(part)));
        return polygons.toString();
    }

    private static String lines(Ring ring) {
        StringJoiner lines = new StringJoiner("\n");
        for (int i = 0; i < ring.size() - 1; i++) {
            lines.add(String.format(Locale.ROOT, "%.7f, %.7f", ring.y(i), ring.x(i)));
        }
        return lines.toString();
    }

    private static String polygon(Sketch.Part part) {
        StringJoiner rings = new StringJoiner(",", "[", "]");
        for (Ring ring : part.rings()) {
            StringJoiner points = new StringJoiner(",", "[", "]");
            for (int i = 0; i < ring.size(); i++) {
                points.add(String.format(Locale.ROOT, "[%.7f,%.7f]", ring.x(i), ring.y(i)));
            }
            rings.add(points.toString());
        }
        return rings.toString();
    }
}
