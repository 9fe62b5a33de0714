package org.furrow.exchange.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as registers write them and says them as ISO 8601: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
///
/// A date that does not exist (30 February) is left as it is, for the cleaning rules to judge.
final class DateText {

    /// The order of day and month that a mapping names where figures alone do not tell it.
    static final String DAY_FIRST = "dd/MM/yyyy";

    static final String MONTH_FIRST = "MM/dd/yyyy";
    static final String SERIAL = "excel";

    /// Years of two figures run from 1950 to 2049.
    private static final int FIRST_YEAR_OF_LAST_CENTURY = 2050;

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final String TIME =
            "(?:[T ]\\d{1,2}[:.]\\d{2}(?::?\\d{2})?(?:\\.\\d+)?" + "\\s*(?:AM|PM|Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR = Pattern.compile("(1[89]\\d{2}|20\\d{2}|21\\d{2})(?:\\.0+)?\\.?");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:1[89]|2[01])\\d{2})[-/.](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.]((?:1[89]|2[01])\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "((?:1[89]|2[01])\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+((?:1[89]|2[01])\\d{2})\\.?" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{11,13}");
    private static final Pattern DAYS = Pattern.compile("([1-7]\\d{4})(?:\\.\\d+)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\d{1,2})[-. ]+)?(\\p{L}{3,})[-.,/ ]+(?:(\\d{1,2})(?:ST|ND|RD|TH)?[-., ]+)?"
                    + "((?:1[89]|2[01])\\d{2})\\.?"
                    + TIME,
            Pattern.CASE_INSENSITIVE);

    private DateText() {}

    /// The date as ISO text, or nothing where it cannot be told.
    ///
    /// @param format `dd/MM/yyyy`, `MM/dd/yyyy`, `excel`, a Java pattern, or empty
    static Optional<String> iso(String text, String format) {
        String plain = Figures.plain(text);
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        return byPattern(plain, format)
                .or(() -> byYearFirst(plain))
                .or(() -> byYearLast(plain, format))
                .or(() -> byMonth(plain))
                .or(() -> byName(plain))
                .or(() -> byNumber(plain, format));
    }

    private static Optional<String> byPattern(String plain, String format) {
        boolean isSpecial =
                format.isEmpty() || format.equals(DAY_FIRST) || format.equals(MONTH_FIRST) || format.equals(SERIAL);
        if (isSpecial) {
            return Optional.empty();
        }
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate date = LocalDate.parse(plain, formatter);
            boolean isLastCentury = !format.contains("yyyy") && date.getYear() >= FIRST_YEAR_OF_LAST_CENTURY;
            return Optional.of((isLastCentury ? date.minusYears(100) : date).toString());
        } catch (DateTimeParseException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> byYearFirst(String plain) {
        Matcher matcher = YEAR_FIRST.matcher(plain);
        if (matcher.matches()) {
            return date(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        Matcher compact = COMPACT.matcher(plain);
        return compact.matches() ? date(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
    }

    /// Day first unless the mapping says otherwise or the figures leave only the other order.
    private static Optional<String> byYearLast(String plain, String format) {
        Matcher matcher = YEAR_LAST.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String second = matcher.group(2);
        return format.equals(MONTH_FIRST)
                ? date(matcher.group(3), first, second)
                : date(matcher.group(3), second, first);
    }

    private static Optional<String> byMonth(String plain) {
        Matcher yearFirst = YEAR_MONTH.matcher(plain);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher yearLast = MONTH_YEAR.matcher(plain);
        return yearLast.matches() ? month(yearLast.group(2), Integer.parseInt(yearLast.group(1))) : Optional.empty();
    }

    private static Optional<String> byName(String plain) {
        Matcher matcher = NAMED.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = MonthName.find(matcher.group(2)).orElse(0);
        String before = matcher.group(1);
        String after = matcher.group(3);
        if (month == 0 || (before != null && after != null)) {
            return Optional.empty();
        }
        String day = before != null ? before : after;
        return day == null ? month(matcher.group(4), month) : date(matcher.group(4), String.valueOf(month), day);
    }

    private static Optional<String> byNumber(String plain, String format) {
        if (MILLISECONDS.matcher(plain).matches()) {
            Instant instant = Instant.ofEpochMilli(Long.parseLong(plain));
            return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate().toString());
        }
        Matcher days = DAYS.matcher(plain);
        return format.equals(SERIAL) && days.matches()
                ? Optional.of(
                        SERIAL_START.plusDays(Long.parseLong(days.group(1))).toString())
                : Optional.empty();
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(String year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(year), month).toString())
                : Optional.empty();
    }
}
