package org.furrow.exchange.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a declared area as people write it and says it in m².
///
/// A single comma before exactly three digits (`12,345`) separates thousands where the unit is m², since nobody
/// measures thousandths of a square metre, and decimals in larger units.
final class AreaText {

    private static final Pattern TEXT =
            Pattern.compile("([+-]?\\d[\\d., ']*(?:[eE][+-]?\\d+)?)\\s*(\\D[\\p{L}\\s.²2_]*)?");
    private static final int MOST_CHARS = 60;

    private AreaText() {}

    /// The plain number of square metres, or nothing where the number or its unit cannot be told.
    ///
    /// @param mapping whose unit counts where the text names none
    static Optional<String> squareMetres(String text, Mapping mapping) {
        String plain = Figures.plain(text);
        Matcher matcher = TEXT.matcher(plain);
        if (plain.length() > MOST_CHARS || !matcher.matches()) {
            return Optional.empty();
        }
        String named = matcher.group(2);
        Optional<AreaUnit> used = named == null || named.isBlank() ? mapping.areaUnit() : AreaUnit.find(named);
        return used.flatMap(known -> number(matcher.group(1).strip(), known)
                .map(amount -> known.toSquareMetres(amount).stripTrailingZeros().toPlainString()));
    }

    /// The number in a text, thousands' separators left out; nothing where the separators contradict each other.
    static Optional<BigDecimal> number(String text, AreaUnit unit) {
        String plain = text.replaceAll("[\\s']", "");
        int points = count(plain, '.');
        int commas = count(plain, ',');
        String decimal;
        if (points > 0 && commas > 0) {
            boolean commaIsLast = plain.lastIndexOf(',') > plain.lastIndexOf('.');
            decimal = commaIsLast ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        } else if (points > 1 || commas > 1) {
            decimal = plain.replaceAll("[.,]", "");
        } else if (commas == 1) {
            boolean isThousands = unit == AreaUnit.SQUARE_METRE && plain.matches("[+-]?\\d{1,3},\\d{3}");
            decimal = plain.replace(",", isThousands ? "" : ".");
        } else {
            decimal = plain;
        }
        return decimal.matches("[+-]?\\d+\\.?\\d*(?:[eE][+-]?\\d{1,2})?")
                ? Optional.of(new BigDecimal(decimal))
                : Optional.empty();
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
