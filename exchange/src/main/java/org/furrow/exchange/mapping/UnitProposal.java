package org.furrow.exchange.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.SourceRow;

/// Tells the unit of a column of declared areas: by its name, else by comparing it with the drawn shapes.
final class UnitProposal {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double TOLERANCE = 3;
    private static final int FEWEST_PAIRS = 3;

    private UnitProposal() {}

    static Optional<AreaUnit> unit(String column, List<SourceRow> sample) {
        return byName(column).or(() -> byShapes(column, sample));
    }

    private static Optional<AreaUnit> byName(String column) {
        String[] words = column.toLowerCase(Locale.ROOT).replace('²', '2').split("[^\\p{L}\\p{N}]+", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            Optional<AreaUnit> unit = words[i].length() < 2 ? Optional.empty() : AreaUnit.find(words[i]);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /// The unit in which the median row declares about what it draws.
    private static Optional<AreaUnit> byShapes(String column, List<SourceRow> sample) {
        List<Double> ratios = new ArrayList<>();
        for (SourceRow row : sample) {
            double drawnM2 = drawn(row).map(UnitProposal::squareMetres).orElse(0.0);
            double declared = AreaText.number(Figures.plain(row.value(column)), AreaUnit.SQUARE_METRE)
                    .map(BigDecimal::doubleValue)
                    .orElse(0.0);
            if (drawnM2 > 0 && declared > 0) {
                ratios.add(drawnM2 / declared);
            }
        }
        if (ratios.size() < FEWEST_PAIRS) {
            return Optional.empty();
        }
        double median = ratios.stream().sorted().toList().get(ratios.size() / 2);
        for (AreaUnit unit : AreaUnit.values()) {
            double unitM2 = unit.toSquareMetres(BigDecimal.ONE).doubleValue();
            if (median > unitM2 / TOLERANCE && median < unitM2 * TOLERANCE) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static Optional<Sketch> drawn(SourceRow row) {
        Optional<Sketch> drawn = row.shape();
        for (String value : drawn.isPresent() ? List.<String>of() : row.values().values()) {
            if (Wkt.looksLike(value)) {
                return read(value);
            }
        }
        return drawn.filter(shape -> shape.kind() == Sketch.Kind.POLYGON);
    }

    private static Optional<Sketch> read(String wkt) {
        try {
            return Wkt.read(wkt).filter(shape -> shape.kind() == Sketch.Kind.POLYGON);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /// A rough surface, good enough to tell m² from hectares: planar, degrees taken as a sphere's.
    private static double squareMetres(Sketch polygon) {
        double total = 0;
        for (Sketch.Part part : polygon.parts()) {
            for (int i = 0; i < part.rings().size(); i++) {
                total += (i == 0 ? 1 : -1) * squareMetres(part.rings().get(i));
            }
        }
        return total;
    }

    private static double squareMetres(Ring ring) {
        if (ring.size() == 0) {
            return 0;
        }
        boolean isDegrees = Math.abs(ring.x(0)) <= 180 && Math.abs(ring.y(0)) <= 90;
        double scale = isDegrees ? METRES_PER_DEGREE * METRES_PER_DEGREE * Math.cos(Math.toRadians(ring.y(0))) : 1;
        return PlaneArea.of(ring) * scale;
    }
}
