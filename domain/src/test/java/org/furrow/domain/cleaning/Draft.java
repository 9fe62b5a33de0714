package org.furrow.domain.cleaning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.ground.Sketch;

/// A row for tests: sound in everything until a test changes something.
record Draft(Subject subject, Map<Field, String> values, Optional<Sketch> shape, long number) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CleaningSettings SETTINGS = CleaningSettings.of(TODAY);

    /// 100 m by 111 m near 36° S 25.5° W, drawn anticlockwise: 10,006 m².
    static final Sketch SQUARE = square(-25.5, -36, 0.00111, 0.0009014);

    /// A suspected area in Gannet with its area, date and reference.
    static Draft hazard() {
        EnumMap<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.REFERENCE, "HA-7");
        values.put(Field.CLASSIFICATION, "sha");
        values.put(Field.DISTRICT, "Gannet");
        values.put(Field.REPORTED, "2011-05-07");
        return new Draft(Subject.HAZARDS, values, Optional.of(SQUARE), 1);
    }

    /// A cleared area in Gannet.
    static Draft release() {
        EnumMap<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.REFERENCE, "LR-3");
        values.put(Field.HAZARD, "HA-1");
        values.put(Field.KIND, "cleared");
        values.put(Field.DEPTH, "20");
        values.put(Field.ENDED, "2012-05-07");
        return new Draft(Subject.RELEASES, values, Optional.of(SQUARE), 1);
    }

    /// An event at 24.5° W 36° S in Gannet, known to the day.
    static Draft event() {
        EnumMap<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.REFERENCE, "EV-1");
        values.put(Field.DISTRICT, "Gannet");
        values.put(Field.REPORTED, "2011-05-07");
        return new Draft(Subject.EVENTS, values, Optional.of(Sketch.point(-24.5, -36)), 1);
    }

    static Sketch square(double west, double south, double width, double height) {
        double east = west + width;
        double north = south + height;
        return Sketch.polygon(west, south, east, south, east, north, west, north, west, south);
    }

    Draft with(Field field, String text) {
        EnumMap<Field, String> changed = new EnumMap<>(values);
        changed.put(field, text);
        return new Draft(subject, changed, shape, number);
    }

    Draft without(Field field) {
        EnumMap<Field, String> changed = new EnumMap<>(values);
        changed.remove(field);
        return new Draft(subject, changed, shape, number);
    }

    Draft drawn(Sketch sketch) {
        return new Draft(subject, values, Optional.of(sketch), number);
    }

    Draft notDrawn() {
        return new Draft(subject, values, Optional.empty(), number);
    }

    Draft numbered(long row) {
        return new Draft(subject, values, shape, row);
    }

    DraftRow row() {
        Map<String, String> originals = new LinkedHashMap<>();
        values.forEach((field, text) -> originals.put("col_" + field.code(), text));
        return new DraftRow("rows.csv", number, values, shape, originals, List.of());
    }

    /// The row held against the invented country.
    CleanRow examined(CleaningRule... accepted) {
        return RowCleaning.examine(row(), subject, new SeaPlaces(), SETTINGS.accepting(Set.of(accepted)));
    }

    /// The row held against nothing but itself.
    CleanRow alone(CleaningRule... accepted) {
        return RowCleaning.examine(row(), subject, Surroundings.unknown(), SETTINGS.accepting(Set.of(accepted)));
    }
}
