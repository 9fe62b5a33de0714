package org.furrow.app.mission;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.domain.mission.Equipment;

/// Reads lists that are typed line by line, the parts of a line with semicolons or tabs between them, so that they can
/// be pasted from a spreadsheet.
public final class LineReading {

    private static final int LONGEST_LIST = 20_000;
    private static final int MOST_LINES = 500;

    private LineReading() {}

    /// What the lines of a field say; a line that cannot be read is noted.
    ///
    /// @param reading makes something of the parts of a line, or nothing
    public static <T> List<T> lines(FieldReading fields, String field, Function<List<String>, Optional<T>> reading) {
        String text = String.join("\n", fields.typed().all(field));
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (text.length() > LONGEST_LIST || lines.size() > MOST_LINES) {
            fields.note(field, FormFault.Kind.TOO_LONG, Integer.toString(LONGEST_LIST));
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (String line : lines) {
            List<String> parts =
                    Arrays.stream(line.split("[;\\t]", -1)).map(String::strip).toList();
            reading.apply(parts)
                    .ifPresentOrElse(read::add, () -> fields.note(field, FormFault.Kind.NOT_A_LINE, line.strip()));
        }
        return read;
    }

    /// One word or name, and nothing behind it.
    static Optional<String> name(List<String> parts) {
        return parts.size() == 1
                        && !parts.getFirst().isEmpty()
                        && parts.getFirst().length() <= FieldReading.LONGEST_LINE
                ? Optional.of(parts.getFirst())
                : Optional.empty();
    }

    /// `label; number`; without a number there is one.
    static Optional<Equipment> equipment(List<String> parts) {
        String count = parts.size() > 1 ? parts.get(1) : "1";
        return parts.size() <= 2 && !parts.getFirst().isEmpty() && count.matches("[1-9][0-9]{0,5}")
                ? Optional.of(new Equipment(parts.getFirst(), Integer.parseInt(count)))
                : Optional.empty();
    }

    /// A day such as `2026-03-31`.
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
