package org.furrow.domain.cleaning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.cleaning.DateReading.Read;
import org.furrow.domain.cleaning.KnownDate.Precision;

/// `impossible-date`, `incomplete-date` and `missing-date`, and the dates of a row.
final class DateRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final String WITHOUT = "recorded without this date";

    private DateRules() {}

    static CleanRow.Dates examine(Examination row) {
        Optional<KnownDate> reported = row.find(Field.REPORTED).isPresent() ? stated(row, Field.REPORTED) : apart(row);
        Optional<KnownDate> ended = stated(row, Field.ENDED);
        boolean isStated = row.find(Field.REPORTED).isPresent()
                || row.find(Field.ENDED).isPresent()
                || row.find(Field.YEAR).isPresent();
        if (!isStated && row.subject() != Subject.PLACES) {
            row.tell(Examination.finding(
                    CleaningRule.MISSING_DATE, "", "The row has no date", "Ask the source for the year at least"));
        }
        return ordered(row, reported, ended);
    }

    private static Optional<KnownDate> stated(Examination row, Field field) {
        Optional<String> text = row.find(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Read read = new DateReading(row.settings().dateOrder()).read(text.orElseThrow());
        if (read.isAmbiguous()) {
            row.tell(row.finding(
                    CleaningRule.INCOMPLETE_DATE,
                    field,
                    String.format(
                            Locale.ROOT,
                            "The date %s has day and month either way round; it was read as %s",
                            text.orElseThrow(),
                            read.date().map(KnownDate::toString).orElse("")),
                    "Say in the mapping whether the day or the month comes first"));
        }
        return possible(row, field, read.date()).map(date -> told(row, field, date));
    }

    /// The date whose year, month and day stand in columns of their own.
    private static Optional<KnownDate> apart(Examination row) {
        if (row.find(Field.YEAR).isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownDate> year = new DateReading(row.settings().dateOrder())
                .read(row.text(Field.YEAR))
                .date();
        int month = row.find(Field.MONTH).map(DateReading::month).orElse(0);
        int day = row.find(Field.DAY).map(DateRules::day).orElse(0);
        Optional<KnownDate> date =
                year.flatMap(known -> DateReading.date(known.first().getYear(), month, day));
        return possible(row, Field.YEAR, date).map(known -> told(row, Field.YEAR, known));
    }

    private static int day(String text) {
        return text.matches("\\d{1,2}(\\.0)?") ? (int) Double.parseDouble(text) : -1;
    }

    private static Optional<KnownDate> possible(Examination row, Field field, Optional<KnownDate> date) {
        String problem =
                date.map(known -> problem(known, row.settings().today())).orElse("does not exist or cannot be read");
        if (problem.isEmpty()) {
            return date;
        }
        row.propose(
                row.finding(
                        CleaningRule.IMPOSSIBLE_DATE,
                        field,
                        "The date " + stated(row, field, date) + " " + problem,
                        "Record the row without this date"),
                WITHOUT);
        return Optional.empty();
    }

    private static String stated(Examination row, Field field, Optional<KnownDate> date) {
        if (field != Field.YEAR || date.isPresent()) {
            return row.text(field);
        }
        return (row.text(Field.YEAR) + " " + row.text(Field.MONTH) + " " + row.text(Field.DAY)).strip();
    }

    private static String problem(KnownDate date, LocalDate today) {
        if (date.first().isAfter(today)) {
            return "lies after the day of the import, " + today;
        }
        return date.last().isBefore(EARLIEST) ? "lies before 1900" : "";
    }

    private static KnownDate told(Examination row, Field field, KnownDate date) {
        KnownDate known = date.atMost(limit(row).orElse(date.precision()));
        if (known.precision() != Precision.DAY) {
            String missing = known.precision() == Precision.YEAR ? "month and the day" : "day";
            row.tell(row.finding(
                    CleaningRule.INCOMPLETE_DATE,
                    field,
                    "The date " + known + " lacks the " + missing,
                    "Ask the source for the " + missing));
        }
        return known;
    }

    private static Optional<Precision> limit(Examination row) {
        return switch (row.text(Field.DATE_PRECISION).toLowerCase(Locale.ROOT)) {
            case "day" -> Optional.of(Precision.DAY);
            case "month" -> Optional.of(Precision.MONTH);
            case "year" -> Optional.of(Precision.YEAR);
            default -> Optional.empty();
        };
    }

    private static CleanRow.Dates ordered(Examination row, Optional<KnownDate> reported, Optional<KnownDate> ended) {
        boolean isReversed = reported.isPresent()
                && ended.isPresent()
                && ended.orElseThrow().last().isBefore(reported.orElseThrow().first());
        if (!isReversed) {
            return new CleanRow.Dates(reported, ended);
        }
        row.propose(
                row.finding(
                        CleaningRule.IMPOSSIBLE_DATE,
                        Field.ENDED,
                        "It ends on " + ended.orElseThrow() + ", before it begins on " + reported.orElseThrow(),
                        "Record the row without the end"),
                "recorded without the end");
        return new CleanRow.Dates(reported, Optional.empty());
    }
}
