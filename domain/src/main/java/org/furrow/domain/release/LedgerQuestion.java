package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.journal.Clocks;

/// What is asked of the area ledger.
///
/// @param by what the accounts are kept by
/// @param from the first day of the period
/// @param until the day after the last day of the period: excluded
/// @param clocks as of which day, as known when
public record LedgerQuestion(By by, LocalDate from, LocalDate until, Clocks clocks) {

    /// What accounts can be kept by.
    public enum By {
        COUNTRY,
        HAZARD,
        DISTRICT,
        OPERATOR,
        YEAR;

        /// The word of the command line and the API.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one with that word.
        public static Optional<By> find(String code) {
            for (By by : values()) {
                if (by.code().equals(code)) {
                    return Optional.of(by);
                }
            }
            return Optional.empty();
        }
    }

    public LedgerQuestion {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A period needs its first day before its end, but was " + from
                    + " until " + until + ".\nMaybe the two have changed places.");
        }
    }

    /// Everything there is, on one account.
    public static LedgerQuestion everything() {
        return new LedgerQuestion(By.COUNTRY, LocalDate.MIN, LocalDate.MAX, Clocks.LATEST);
    }
}
