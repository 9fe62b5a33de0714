package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.GeoJsonText;

/// A line as text: one position on each line of it in any notation, or GeoJSON.
public final class LineText {

    private static final int LONGEST = 500_000;

    private LineText() {}

    /// What a text says.
    ///
    /// @param positions two or more; empty where something is wrong
    public record Read(List<Position> positions, List<FormFault> faults) {
        public Read {
            positions = List.copyOf(positions);
            faults = List.copyOf(faults);
        }
    }

    /// Reads a text.
    public static Read read(String text) {
        List<FormFault> faults = new ArrayList<>();
        boolean isGeoJson = text.strip().startsWith("{") || text.strip().startsWith("[");
        List<Position> positions =
                text.length() > LONGEST ? List.of() : isGeoJson ? geoJson(text) : lines(text, faults);
        if (faults.isEmpty() && positions.size() < 2) {
            faults.add(FormFault.of(LineageFields.LINE, FormFault.Kind.CUTS_NOTHING, ""));
        }
        return new Read(faults.isEmpty() ? positions : List.of(), faults);
    }

    private static List<Position> geoJson(String text) {
        return GeoJsonText.find(text)
                .filter(sketch -> sketch.kind() == Sketch.Kind.LINE)
                .map(sketch -> positions(sketch.parts().getFirst().rings().getFirst()))
                .orElse(List.of());
    }

    private static List<Position> positions(Ring line) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!Position.isPossible(line.x(i), line.y(i))) {
                return List.of();
            }
            positions.add(new Position(line.x(i), line.y(i)));
        }
        return positions;
    }

    private static List<Position> lines(String text, List<FormFault> faults) {
        List<Position> positions = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Optional<Position> read = line.isEmpty() ? Optional.empty() : Notation.findPosition(line);
            read.ifPresent(positions::add);
            if (!line.isEmpty() && read.isEmpty()) {
                faults.add(FormFault.of(LineageFields.LINE, FormFault.Kind.NOT_A_LINE, line));
            }
        }
        return positions;
    }
}
