package org.furrow.domain.cleaning;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.ground.Area;

/// `unreadable-number`, `unreadable-area` and `missing-depth`, and the figures of a row.
final class FigureRules {

    private static final Pattern DEPTH = Pattern.compile("([\\d.,]+)\\s*(cm|m|mm)?\\.?");

    private FigureRules() {}

    static CleanRow.Figures examine(Examination row) {
        CleanRow.Figures figures = new CleanRow.Figures(
                declared(row),
                depth(row),
                whole(row, Field.QUANTITY),
                whole(row, Field.KILLED),
                whole(row, Field.INJURED));
        if (row.subject() == Subject.RELEASES
                && "cleared".equals(row.text(Field.KIND))
                && figures.depthCm().isEmpty()) {
            missingDepth(row);
        }
        return figures;
    }

    private static void missingDepth(Examination row) {
        row.propose(
                row.finding(
                        CleaningRule.MISSING_DEPTH,
                        Field.DEPTH,
                        "The area is said to be cleared, and the depth is not stated",
                        "Ask for the depth, and whether it was cancelled or reduced instead"),
                "recorded as cleared to a depth that is not known");
    }

    private static Optional<Area> declared(Examination row) {
        Optional<String> text = row.find(Field.AREA);
        Optional<Area> area = text.flatMap(AreaReading::area);
        if (text.isPresent() && area.isEmpty()) {
            row.tell(row.finding(
                    CleaningRule.UNREADABLE_AREA,
                    Field.AREA,
                    "The declared area \"" + Wording.shortened(text.orElseThrow()) + "\" is not a number with a unit",
                    "Write it in m², ha or km²"));
        }
        return area;
    }

    private static OptionalInt depth(Examination row) {
        Optional<String> text = row.find(Field.DEPTH);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = DEPTH.matcher(text.orElseThrow().toLowerCase(Locale.ROOT));
        OptionalDouble amount = matcher.matches() ? AreaReading.number(matcher.group(1)) : OptionalDouble.empty();
        if (amount.isEmpty()) {
            unreadable(row, Field.DEPTH);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(amount.orElseThrow() * centimetres(matcher.group(2))));
    }

    private static double centimetres(String unit) {
        return "m".equals(unit) ? 100 : "mm".equals(unit) ? 0.1 : 1;
    }

    private static OptionalInt whole(Examination row, Field field) {
        Optional<String> text = row.find(field);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalDouble number = AreaReading.number(text.orElseThrow());
        double value = number.orElse(-1);
        if (value < 0 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
            unreadable(row, field);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    private static void unreadable(Examination row, Field field) {
        row.tell(row.finding(
                CleaningRule.UNREADABLE_NUMBER,
                field,
                "The " + field.code() + " \"" + Wording.shortened(row.text(field)) + "\" is not a number of 0 or more",
                "Correct it in the file; the row is recorded without it"));
    }
}
