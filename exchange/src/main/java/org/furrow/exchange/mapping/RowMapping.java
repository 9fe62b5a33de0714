package org.furrow.exchange.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.DraftRow;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.reading.SourceRow;

/// Turns one row of a file into a draft: texts into fields, codes into Furrow's, coordinates into a shape.
final class RowMapping {

    private static final String SEPARATORS = "\\s*[,;/+|&]\\s*";

    private final Mapping mapping;
    private final Projection projection;
    private final SourceRow row;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, String> columnOf = new EnumMap<>(Field.class);
    private final List<Finding> findings = new ArrayList<>();
    private OptionalDouble gridM2 = OptionalDouble.empty();

    RowMapping(Mapping mapping, Projection projection, SourceRow row) {
        this.mapping = mapping;
        this.projection = projection;
        this.row = row;
    }

    DraftRow draft() {
        mapping.columns().forEach(this::take);
        Optional<Sketch> shape = shape();
        mapping.fixed().forEach(values::putIfAbsent);
        return new DraftRow(row.file(), row.number(), values, shape, gridM2, row.values(), findings);
    }

    private void take(String column, Field field) {
        String text = row.value(column).strip();
        if (!text.isEmpty() && !values.containsKey(field)) {
            columnOf.put(field, column);
            values.put(field, translated(column, field, text));
        }
    }

    private String translated(String column, Field field, String text) {
        return switch (field) {
            case CLASSIFICATION, STATUS, CONTAMINATION, KIND -> code(column, field, text);
            case REPORTED, ENDED -> DateText.iso(text, mapping.dateFormat()).orElse(text);
            case AREA -> AreaText.squareMetres(text, mapping).orElse(text);
            default -> text;
        };
    }

    /// The code for the whole text, else for each of its parts; the text itself, and a finding, where none is.
    private String code(String column, Field field, String text) {
        Optional<String> whole = oneCode(field, text);
        if (whole.isPresent()) {
            return whole.get();
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String part : text.split(SEPARATORS, -1)) {
            Optional<String> code = field == Field.CONTAMINATION ? oneCode(field, part) : Optional.empty();
            if (code.isEmpty()) {
                tellUnknown(column, field, text);
                return text;
            }
            codes.add(code.get());
        }
        return String.join(",", codes);
    }

    private Optional<String> oneCode(Field field, String text) {
        return mapping.findCode(field, text).or(() -> CodeList.find(field, text));
    }

    private void tellUnknown(String column, Field field, String text) {
        if (CodeList.isClosed(field, mapping.subject())) {
            findings.add(new Finding(
                    CleaningRule.UNKNOWN_CODE,
                    column,
                    text,
                    "The value \"" + text + "\" in " + column + " has no code for " + field.code() + ".",
                    "Add it to the mapping under codes, " + field.code() + "."));
        }
    }

    private Optional<Sketch> shape() {
        if (row.shape().isPresent()) {
            return row.shape().map(this::placed);
        }
        try {
            CoordinateColumns columns = new CoordinateColumns(values, projection);
            return columns.isDrawn() ? columns.wellKnownText().map(this::placed) : columns.shape();
        } catch (UnreadableCoordinate unreadable) {
            String text = values.getOrDefault(unreadable.field(), "");
            String column = columnOf.getOrDefault(unreadable.field(), "");
            findings.add(new Finding(
                    CleaningRule.UNREADABLE_COORDINATE,
                    column,
                    text.length() > 60 ? text.substring(0, 60) + "…" : text,
                    "The coordinate in " + column + " cannot be read: " + unreadable.getMessage() + ".",
                    ""));
            return Optional.empty();
        }
    }

    /// The drawing in WGS 84. Its surface in the file's own grid is noted where there is a declared one to compare.
    private Sketch placed(Sketch drawn) {
        if (drawn.kind() == Sketch.Kind.POLYGON
                && values.containsKey(Field.AREA)
                && projection.from().isMetric()) {
            gridM2 = OptionalDouble.of(PlaneArea.of(drawn));
        }
        return projection.toWgs84(drawn);
    }
}
