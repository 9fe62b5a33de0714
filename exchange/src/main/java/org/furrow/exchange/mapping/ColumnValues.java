package org.furrow.exchange.mapping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.ground.Mgrs;
import org.furrow.domain.ground.Notation;
import org.furrow.exchange.reading.SourceRow;

/// What the values of one column look like in a sample.
final class ColumnValues {

    private static final int MOST_CODES = 60;
    private static final double NEARLY_ALL = 0.8;

    private final List<String> values;

    private ColumnValues(List<String> values) {
        this.values = values;
    }

    static ColumnValues of(String column, List<SourceRow> rows) {
        return new ColumnValues(rows.stream()
                .map(row -> row.value(column).strip())
                .filter(value -> !value.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<String> all() {
        return values;
    }

    /// The different values, at most sixty.
    Set<String> distinct() {
        Set<String> distinct = new LinkedHashSet<>();
        for (String value : values) {
            if (distinct.size() < MOST_CODES) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    /// Whether nearly all values could be values of the field; true where the field takes any text.
    boolean suit(Field field) {
        return switch (field) {
            case REFERENCE -> new HashSet<>(values).size() > 0.5 * values.size();
            case YEAR -> mostly(value -> value.matches("(?:1[89]|20|21)\\d{2}(?:\\.0+)?"));
            case MONTH -> mostly(value -> value.matches("0?[1-9]|1[0-2]|\\p{L}{3,}\\.?"));
            case DAY -> mostly(value -> value.matches("0?[1-9]|[12]\\d|3[01]"));
            case REPORTED, ENDED -> mostly(this::isDate);
            case AREA ->
                mostly(value -> Figures.plain(value).matches("[+-]?\\d[\\d.,' ]*(?:[eE][+-]?\\d+)?\\s*[\\p{L}²2. ]*"));
            case DEPTH, QUANTITY, KILLED, INJURED ->
                mostly(value -> Figures.plain(value).matches("[<>~]?\\s*\\d+(?:[.,]\\d+)?\\s*(?:cm|m|pcs)?\\.?"));
            case LONGITUDE -> mostly(value -> within(value, 360));
            case LATITUDE -> mostly(value -> within(value, 180));
            case EASTING, NORTHING -> mostly(value -> Figures.plain(value).matches("\\d{4,8}(?:[.,]\\d+)?\\D{0,3}"));
            case ZONE -> mostly(value -> value.toUpperCase(Locale.ROOT).matches("(?:UTM|ZONE|\\s)*\\d{1,2}\\s*[A-Z]?"));
            case MGRS -> mostly(value -> Mgrs.find(value).isPresent());
            case COORDINATES -> mostly(value -> Notation.findPosition(value).isPresent());
            case SHAPE -> mostly(Wkt::looksLike);
            case CLASSIFICATION, STATUS, CONTAMINATION, KIND -> distinct().size() < MOST_CODES;
            case NAME,
                    HAZARD,
                    PROVINCE,
                    DISTRICT,
                    PLACE,
                    OPERATOR,
                    DEVICE,
                    APPROVED_BY,
                    SOURCE,
                    NOTES,
                    PRECISION,
                    DATE_PRECISION -> true;
        };
    }

    boolean mostly(Predicate<String> test) {
        return !values.isEmpty() && values.stream().filter(test).count() >= NEARLY_ALL * values.size();
    }

    boolean any(Predicate<String> test) {
        return values.stream().anyMatch(test);
    }

    private boolean isDate(String value) {
        return DateText.iso(value, "").isPresent()
                || DateText.iso(value, DateText.MONTH_FIRST).isPresent()
                || DateText.iso(value, DateText.SERIAL).isPresent();
    }

    private static boolean within(String value, double limit) {
        OptionalDouble degrees = Notation.findDegrees(Figures.plain(value));
        return degrees.isPresent() && Math.abs(degrees.getAsDouble()) <= limit;
    }
}
