package org.furrow.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads dates from addresses. What is no date is answered with its field and its value.
public final class Dates {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /// The day, or nothing where none was given.
    ///
    /// @param field its name in the address
    /// @throws WrongDate where it is no day of the years 1 to 9999
    public static Optional<LocalDate> find(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(Dates::isWritten)
                    .or(() -> wrong(field, text));
        } catch (DateTimeParseException _) {
            return wrong(field, text);
        }
    }

    /// The instant, or the last one of the day, or nothing where neither was given.
    ///
    /// @param field its name in the address
    /// @param zone in which a day is meant
    /// @throws WrongDate where it is no day and no instant of the years 1 to 9999
    public static Optional<Instant> findEnd(String field, @Nullable String text, ZoneId zone) {
        if (text != null && text.indexOf('T') > 0) {
            return findInstant(field, text);
        }
        return find(field, text)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
    }

    private static Optional<Instant> findInstant(String field, String text) {
        try {
            return Optional.of(Instant.parse(text.strip()))
                    .filter(instant -> isWritten(LocalDate.ofInstant(instant, ZoneOffset.UTC)))
                    .or(() -> wrong(field, text));
        } catch (DateTimeParseException _) {
            return wrong(field, text);
        }
    }

    private static boolean isWritten(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static <T> Optional<T> wrong(String field, String text) {
        throw new WrongDate(field, text);
    }
}
