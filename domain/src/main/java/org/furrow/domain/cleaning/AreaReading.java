package org.furrow.domain.cleaning;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.ground.Area;

/// Reads declared areas and other numbers as people write them: 12,500 m², 1.25 ha, 3.2 km2, 12 500, 1.234,5.
///
/// Without a unit square metres are meant. A single comma before exactly three digits parts thousands, any other
/// single comma is a decimal one. Units whose size differs from country to country (dunum, jerib, acre of the market)
/// are not read.
final class AreaReading {

    private static final Pattern AMOUNT =
            Pattern.compile("([+-]?[\\d.,' \u00A0\u202F]*\\d[\\d.,]*(?:[eE][+-]?\\d+)?)\\s*(.*)");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("m2", 1.0),
            Map.entry("sqm", 1.0),
            Map.entry("sqmetres", 1.0),
            Map.entry("sqmeters", 1.0),
            Map.entry("squaremetres", 1.0),
            Map.entry("squaremeters", 1.0),
            Map.entry("ha", 1e4),
            Map.entry("hectare", 1e4),
            Map.entry("hectares", 1e4),
            Map.entry("hectareas", 1e4),
            Map.entry("km2", 1e6),
            Map.entry("sqkm", 1e6));

    private AreaReading() {}

    /// The area that the text says, absent where it cannot be read or is negative.
    static Optional<Area> area(String text) {
        OptionalDouble squareMetres = squareMetres(text);
        return squareMetres.isPresent()
                ? Optional.of(Area.ofSquareMetres(squareMetres.orElseThrow()))
                : Optional.empty();
    }

    /// The same in m² with its decimals.
    static OptionalDouble squareMetres(String text) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        Double unit = UNITS.get(Spelling.folded(matcher.group(2)));
        OptionalDouble amount = number(matcher.group(1));
        if (unit == null || amount.isEmpty()) {
            return OptionalDouble.empty();
        }
        double squareMetres = amount.orElseThrow() * unit;
        return squareMetres >= 0 && squareMetres < 1e15 ? OptionalDouble.of(squareMetres) : OptionalDouble.empty();
    }

    /// The number that the text says, absent where it cannot be read.
    static OptionalDouble number(String text) {
        String digits = text.replaceAll("[ '\u00A0\u202F]", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && (point > comma || THOUSANDS.matcher(digits).matches())) {
            digits = digits.replace(",", "");
        } else if (comma >= 0) {
            digits = digits.replace(".", "").replace(',', '.');
        } else if (point >= 0 && digits.indexOf('.') < point) {
            digits = digits.replace(".", "");
        }
        return plain(digits.toLowerCase(Locale.ROOT));
    }

    private static OptionalDouble plain(String digits) {
        try {
            double value = Double.parseDouble(digits);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }
}
