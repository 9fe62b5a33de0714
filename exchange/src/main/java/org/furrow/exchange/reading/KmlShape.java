package org.furrow.exchange.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Gathers the shape of one placemark from its elements as they come.
final class KmlShape {

    private final List<Sketch> members = new ArrayList<>();
    private final List<Ring> rings = new ArrayList<>();
    private final StringBuilder track = new StringBuilder();
    private Optional<Sketch.Kind> kind = Optional.empty();
    private String complaint = "";

    /// Takes in an element that begins here, where it belongs to a shape.
    boolean take(XmlText xml) throws IOException {
        switch (xml.name()) {
            case "point" -> begin(Sketch.Kind.POINT);
            case "linestring", "track" -> begin(Sketch.Kind.LINE);
            case "polygon" -> begin(Sketch.Kind.POLYGON);
            case "linearring" -> kind = kind.or(() -> Optional.of(Sketch.Kind.POLYGON));
            case "coordinates" -> rings.add(positions(xml.text()));
            case "coord" -> track.append(xml.text().replaceAll("\\s+", ",")).append(' ');
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Closes what was gathered where an element of a shape ends.
    void end(String name) {
        switch (name) {
            case "track" -> {
                rings.add(positions(track.toString()));
                track.setLength(0);
                close();
            }
            case "point", "linestring", "polygon" -> close();
            case "linearring" -> {
                if (rings.size() == 1 && kind.isEmpty()) {
                    close();
                }
            }
            default -> {
                // Not the end of a shape.
            }
        }
    }

    /// What is wrong with the coordinates, empty where nothing is.
    String complaint() {
        return complaint;
    }

    Optional<Sketch> finish() {
        close();
        return Shapes.largestKind(members);
    }

    private void begin(Sketch.Kind begun) {
        close();
        kind = Optional.of(begun);
    }

    private void close() {
        List<Ring> drawn = rings.stream().filter(ring -> ring.size() > 0).toList();
        if (kind.isPresent() && !drawn.isEmpty()) {
            members.add(new Sketch(kind.get(), List.of(new Sketch.Part(drawn))));
        }
        rings.clear();
        kind = Optional.empty();
    }

    /// Positions as `longitude,latitude[,height]`, blanks between them and, against the rule, after commas too.
    private Ring positions(String text) {
        String plain = text.strip().replaceAll("\\s*,\\s*", ",");
        if (plain.isEmpty()) {
            return Ring.of();
        }
        String[] positions = plain.split("\\s+", -1);
        double[] xy = new double[2 * positions.length];
        for (int i = 0; i < positions.length; i++) {
            String[] figures = positions[i].split(",", -1);
            try {
                xy[2 * i] = Double.parseDouble(figures[0]);
                xy[2 * i + 1] = Double.parseDouble(figures.length > 1 ? figures[1] : "");
            } catch (NumberFormatException odd) {
                complaint = "the position \"" + positions[i] + "\" is not two numbers";
                return Ring.of();
            }
        }
        return Ring.of(xy);
    }
}
