package org.furrow.domain.cleaning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.cleaning.CleaningSettings.DateOrder;
import org.furrow.domain.cleaning.KnownDate.Precision;

/// Reads dates as people and programs write them: 2011-05-07, 7.5.2011, 7 May 2011, May 2011, 2011, 20110507.
///
/// A month or a day of 0 means that it is not known. A year of two digits is not read: its century is a guess.
record DateReading(DateOrder order) {

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|\\.0)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[-/. ]+)?(\\p{L}{3,10})[-/., ]+(\\d{4})");

    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})(?:\\.0)?");

    /// First letters of the months in English, French, Portuguese and Spanish.
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene"),
            List.of("feb", "fev"),
            List.of("mar"),
            List.of("apr", "abr", "avr"),
            List.of("may", "mai"),
            List.of("jun", "juin"),
            List.of("jul", "juil"),
            List.of("aug", "ago", "aou"),
            List.of("sep", "set"),
            List.of("oct", "out"),
            List.of("nov"),
            List.of("dec", "dic", "dez"));

    /// What a text says.
    ///
    /// @param date the date, absent where there is no such day or the text cannot be read
    /// @param isAmbiguous whether the day and the month could be the other way round
    record Read(Optional<KnownDate> date, boolean isAmbiguous) {

        private static final Read NOTHING = new Read(Optional.empty(), false);

        private static Read of(Optional<KnownDate> date) {
            return new Read(date, false);
        }
    }

    /// Reads one text.
    Read read(String text) {
        String day = TIME.matcher(text.strip()).replaceFirst("");
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches()) {
            return Read.of(date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        Matcher compact = COMPACT.matcher(day);
        if (compact.matches()) {
            return Read.of(date(number(compact, 1), number(compact, 2), number(compact, 3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(day);
        if (yearLast.matches()) {
            return yearLast(number(yearLast, 1), number(yearLast, 2), number(yearLast, 3));
        }
        return named(NAMED.matcher(day));
    }

    /// Reads a year with a month and a day in columns of their own; 0 where there is none.
    static Optional<KnownDate> date(int year, int month, int day) {
        if (month < 0 || month > 12 || day < 0) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of(new KnownDate(LocalDate.of(year, 1, 1), Precision.YEAR));
        }
        if (day == 0) {
            return Optional.of(new KnownDate(LocalDate.of(year, month, 1), Precision.MONTH));
        }
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(new KnownDate(LocalDate.of(year, month, day), Precision.DAY))
                : Optional.empty();
    }

    /// The number of a month that is written as a number or a name; -1 where it is neither.
    static int month(String text) {
        Matcher number = MONTH_NUMBER.matcher(text.strip());
        if (number.matches()) {
            return number(number, 1);
        }
        String word = Spelling.folded(text);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(word::startsWith)) {
                return i + 1;
            }
        }
        return -1;
    }

    private Read yearLast(int first, int second, int year) {
        boolean couldBeEither = first <= 12 && second <= 12 && first != second;
        boolean isMonthFirst = second > 12 || (couldBeEither && order == DateOrder.MONTH_FIRST);
        Optional<KnownDate> date = isMonthFirst ? date(year, first, second) : date(year, second, first);
        return new Read(date, couldBeEither && order == DateOrder.UNSTATED);
    }

    private static Read named(Matcher matcher) {
        if (!matcher.matches()) {
            return Read.NOTHING;
        }
        return Read.of(date(number(matcher, 3), month(matcher.group(2)), number(matcher, 1)));
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
