package org.furrow.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.furrow.domain.journal.Clocks;
import org.jspecify.annotations.Nullable;

/// Which state of the register an address asks for.
///
/// @param asOf the day as the address has it; empty for the latest
/// @param knownAt the day or the instant as the address has it; empty for now
/// @param clocks the same, as questions are asked
public record Then(String asOf, String knownAt, Clocks clocks) {

    /// The name of the valid day in every address.
    public static final String AS_OF = "as-of";

    /// The name of the day or the instant of knowledge in every address.
    public static final String KNOWN_AT = "known-at";

    /// The latest state, as known now.
    public static final Then NOW = new Then("", "", Clocks.LATEST);

    /// The state that an address asks for.
    ///
    /// @param zone in which a day of knowledge is meant; all of it counts
    /// @throws WrongDate where one of them is no date
    public static Then of(@Nullable String asOf, @Nullable String knownAt, ZoneId zone) {
        Optional<LocalDate> day = Dates.find(AS_OF, asOf);
        Optional<Instant> instant = Dates.findEnd(KNOWN_AT, knownAt, zone);
        return day.isEmpty() && instant.isEmpty()
                ? NOW
                : new Then(
                        stripped(asOf),
                        stripped(knownAt),
                        new Clocks(day.orElse(LocalDate.MAX), instant.orElse(Instant.MAX)));
    }

    /// Whether it is the latest state.
    public boolean isNow() {
        return clocks.isLatest();
    }

    /// The two dates as parameters of an address; empty for the latest state.
    public String query() {
        List<String> parts = new ArrayList<>();
        if (!asOf.isEmpty()) {
            parts.add(AS_OF + "=" + asOf);
        }
        if (!knownAt.isEmpty()) {
            parts.add(KNOWN_AT + "=" + knownAt);
        }
        return String.join("&", parts);
    }

    /// The address with the same state asked for.
    public String on(String address) {
        return isNow() ? address : address + (address.contains("?") ? "&" : "?") + query();
    }

    /// Says which state it is.
    public String sentence(ShellWords words, Figures figures) {
        if (isNow()) {
            return words.shownNow();
        }
        if (knownAt.isEmpty()) {
            return words.shownAsOf(figures.day(clocks.asOf()));
        }
        String known =
                knownAt.indexOf('T') > 0 ? figures.minute(clocks.knownAt()) : figures.day(LocalDate.parse(knownAt));
        return asOf.isEmpty() ? words.shownKnownAt(known) : words.shownThen(figures.day(clocks.asOf()), known);
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
