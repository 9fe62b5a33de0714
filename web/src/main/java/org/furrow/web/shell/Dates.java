package org.furrow.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Reads dates from addresses. What is no date is answered as an address that cannot be understood.
public final class Dates {

    private Dates() {}

    /// The day, or nothing where none was given.
    public static Optional<LocalDate> find(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No date: " + text, wrong);
        }
    }

    /// The last instant of the day, where a day was given.
    public static Optional<Instant> findEnd(@Nullable String text, ZoneId zone) {
        return find(text)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
    }
}
