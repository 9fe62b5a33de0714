package org.furrow.engines.sample.dirty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.engines.sample.Deed;
import org.furrow.engines.sample.Exercise;
import org.furrow.engines.sample.Hazard;
import org.furrow.engines.sample.Village;
import org.furrow.engines.sample.dirty.Row.Cell;

/// The good rows that faults are planted in, taken from the history of an exercise.
final class SourceRows {

    private static final int MOST_ROWS = 400;
    private static final int FEWEST_ACCIDENTS = 120;
    private static final double SMALLEST_M2 = 1_500;

    private final List<Deed> history;
    private final Map<String, String> districts = new LinkedHashMap<>();
    private final Map<String, Position> centres = new LinkedHashMap<>();
    private final List<Village> villages;

    /// How a file writes its dates.
    enum DateStyle {
        YEAR_FIRST("uuuu-MM-dd"),
        DAY_FIRST("dd/MM/uuuu");

        private final String pattern;

        DateStyle(String pattern) {
            this.pattern = pattern;
        }

        String text(LocalDate date) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
        }
    }

    SourceRows(Exercise exercise) {
        history = exercise.history();
        villages = exercise.country().villages();
        exercise.country().districts().forEach(each -> districts.put(each.code(), each.name()));
        villages.forEach(village -> centres.put(village.name(), village.centre()));
    }

    /// The names of all districts.
    List<String> districts() {
        return List.copyOf(districts.values());
    }

    /// The centre of the settlement with that name.
    Ring centre(String village) {
        Position centre = centres.get(village);
        if (centre == null) {
            throw new IllegalArgumentException("There is no settlement " + village);
        }
        return point(centre);
    }

    /// Hazards with their surfaces, slivers left out.
    List<Row> areas() {
        List<Row> rows = new ArrayList<>();
        for (Deed deed : history) {
            if (deed instanceof Deed.Reported report && rows.size() < MOST_ROWS && isLarge(report.hazard())) {
                Ring ring = outer(report.hazard().boundary().orElseThrow());
                rows.add(new Row(cells(report, DateStyle.YEAR_FIRST), Optional.of(ring)));
            }
        }
        return rows;
    }

    private static boolean isLarge(Hazard hazard) {
        return hazard.boundary()
                .map(boundary -> boundary.area().squareMetres() > SMALLEST_M2)
                .orElse(false);
    }

    /// Hazards as points.
    List<Row> points(DateStyle dates) {
        List<Row> rows = new ArrayList<>();
        for (Deed deed : history) {
            if (deed instanceof Deed.Reported report && rows.size() < MOST_ROWS) {
                rows.add(new Row(
                        cells(report, dates), Optional.of(point(report.hazard().position()))));
            }
        }
        return rows;
    }

    /// Releases with their surfaces.
    List<Row> releases() {
        List<Row> rows = new ArrayList<>();
        for (Deed deed : history) {
            if (deed instanceof Deed.Released release && rows.size() < MOST_ROWS) {
                rows.add(row(release));
            }
        }
        return rows;
    }

    /// Accidents, and detonations that were reported as evidence where there are few.
    List<Row> accidents() {
        List<Row> rows = new ArrayList<>();
        for (Deed deed : history) {
            if (deed instanceof Deed.AccidentHappened accident) {
                rows.add(row(accident));
            } else if (deed instanceof Deed.EvidenceFound found && found.kind().isDirect()) {
                rows.add(row(found, rows.size()));
            }
        }
        return rows.subList(0, Math.min(rows.size(), FEWEST_ACCIDENTS));
    }

    private Map<Cell, String> cells(Deed.Reported report, DateStyle dates) {
        Hazard hazard = report.hazard();
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.put(Cell.REFERENCE, hazard.reference());
        cells.put(Cell.NAME, hazard.name());
        cells.put(Cell.DISTRICT, district(hazard.district()));
        cells.put(Cell.CLASSIFICATION, hazard.classification().label());
        cells.put(Cell.CONTAMINATION, hazard.contamination().getFirst().label());
        cells.put(Cell.DATE, dates.text(report.stamp().valid()));
        hazard.boundary()
                .map(Footprint::area)
                .or(hazard::statedArea)
                .map(Area::squareMetres)
                .ifPresent(area -> cells.put(Cell.AREA, Long.toString(area)));
        return cells;
    }

    private static Row row(Deed.Released release) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.put(Cell.REFERENCE, release.reference());
        cells.put(Cell.HAZARD, release.about());
        cells.put(Cell.KIND, kind(release.kind()));
        cells.put(Cell.DATE, DateStyle.YEAR_FIRST.text(release.stamp().valid()));
        release.depthCm().ifPresent(depth -> cells.put(Cell.DEPTH, Integer.toString(depth)));
        cells.put(Cell.OPERATOR, release.operator());
        Ring ring = outer(release.surface());
        return new Row(cells, Optional.of(ring));
    }

    private static String kind(Deed.Released.Kind kind) {
        return switch (kind) {
            case CANCELLED -> "Cancelled";
            case REDUCED -> "Reduced";
            case CLEARED -> "Cleared";
        };
    }

    private Row row(Deed.AccidentHappened accident) {
        Map<Cell, String> cells = accident(accident, accident.position(), accident.district());
        cells.put(Cell.CONTAMINATION, accident.device().label());
        cells.put(Cell.KILLED, Integer.toString(accident.killed()));
        cells.put(Cell.INJURED, Integer.toString(accident.injured()));
        return new Row(cells, Optional.of(point(accident.position())));
    }

    private Row row(Deed.EvidenceFound found, int number) {
        Map<Cell, String> cells =
                accident(found, found.position(), found.about().substring(0, "XF-00-00".length()));
        cells.put(Cell.REFERENCE, found.reference());
        cells.put(Cell.CONTAMINATION, "Unknown");
        cells.put(Cell.KILLED, "0");
        cells.put(Cell.INJURED, Integer.toString(number % 2));
        return new Row(cells, Optional.of(point(found.position())));
    }

    private Map<Cell, String> accident(Deed deed, Position position, String district) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.put(Cell.REFERENCE, deed.about());
        cells.put(Cell.DATE, DateStyle.YEAR_FIRST.text(deed.stamp().valid()));
        cells.put(Cell.DISTRICT, district(district));
        cells.put(Cell.PLACE, nearest(position, district).name());
        return cells;
    }

    private Village nearest(Position position, String district) {
        return villages.stream()
                .filter(village -> village.district().equals(district))
                .min((one, other) -> Double.compare(position.metresTo(one.centre()), position.metresTo(other.centre())))
                .orElseThrow();
    }

    private String district(String code) {
        return districts.getOrDefault(code, code);
    }

    private static Ring outer(Footprint surface) {
        return surface.toSketch().parts().getFirst().rings().getFirst();
    }

    private static Ring point(Position position) {
        return Ring.of(position.longitude(), position.latitude());
    }
}
