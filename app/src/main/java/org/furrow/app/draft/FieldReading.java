package org.furrow.app.draft;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;

/// Reads the fields of a form one by one, and keeps what cannot be read of them.
public final class FieldReading {

    /// How many characters a line may have.
    public static final int LONGEST_LINE = 300;

    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_NUMBER = 13;
    private static final int FIRST_YEAR = 1900;
    private static final long LARGEST_M2 = 1_000_000_000_000L;
    private static final double STEPS_PER_DEGREE = 1e7;

    private final Typed typed;
    private final LocalDate today;
    private final List<FormFault> faults = new ArrayList<>();

    /// Reading what was typed on this day.
    public FieldReading(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /// Reading something else on the same day, with faults of its own.
    public FieldReading of(Typed other) {
        return new FieldReading(other, today);
    }

    /// What was typed.
    public Typed typed() {
        return typed;
    }

    /// What could not be read so far.
    public List<FormFault> faults() {
        return List.copyOf(faults);
    }

    /// One line, or nothing.
    public String shortText(String field) {
        return text(field, LONGEST_LINE);
    }

    /// Several lines, or nothing.
    public String longText(String field) {
        return text(field, LONGEST_TEXT);
    }

    /// One line that must be there.
    public String needed(String field) {
        String text = shortText(field);
        if (text.isEmpty()) {
            note(field, FormFault.Kind.MISSING, "");
        }
        return text;
    }

    private String text(String field, int longest) {
        String text = typed.text(field);
        if (text.length() > longest) {
            note(field, FormFault.Kind.TOO_LONG, Integer.toString(longest));
            return "";
        }
        return text;
    }

    /// A day that must be there.
    public Optional<LocalDate> day(String field) {
        if (typed.text(field).isEmpty()) {
            note(field, FormFault.Kind.MISSING, "");
        }
        return maybeDay(field);
    }

    /// A day that must be there and not lie ahead.
    Optional<LocalDate> past(String field) {
        Optional<LocalDate> day = day(field);
        day.filter(each -> each.isAfter(today))
                .ifPresent(each -> note(field, FormFault.Kind.IN_THE_FUTURE, each.toString()));
        return day.filter(each -> !each.isAfter(today));
    }

    /// A day, or nothing.
    public Optional<LocalDate> maybeDay(String field) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException _) {
            // told below, with every other day that is none
        }
        note(field, FormFault.Kind.NOT_A_DAY, text);
        return Optional.empty();
    }

    /// A whole number from 0, written with or without blanks between its groups.
    public Optional<Long> number(String field, long most) {
        String digits = typed.text(field).replaceAll("[\\s\u00a0\u202f]", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        boolean isNumber = digits.length() <= LONGEST_NUMBER && digits.matches("[0-9]+");
        if (!isNumber || Long.parseLong(digits) > most) {
            note(field, FormFault.Kind.NOT_A_NUMBER, typed.text(field));
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(digits));
    }

    /// A place in any notation, on the grid on which the journal keeps it.
    public Optional<Position> position(String field) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Position> read = text.length() > LONGEST_LINE ? Optional.empty() : Notation.findPosition(text);
        if (read.isEmpty()) {
            note(field, FormFault.Kind.NOT_A_POSITION, text);
        }
        return read.map(each -> new Position(onGrid(each.longitude()), onGrid(each.latitude())));
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    /// What a word stands for; it must be there.
    public <T> Optional<T> choice(String field, Function<String, Optional<T>> finding) {
        String text = typed.text(field);
        Optional<T> found = finding.apply(text);
        if (found.isEmpty()) {
            note(field, text.isEmpty() ? FormFault.Kind.MISSING : FormFault.Kind.NOT_A_CHOICE, text);
        }
        return found;
    }

    /// What several words stand for.
    public <T> List<T> choices(String field, Function<String, Optional<T>> finding) {
        List<T> chosen = new ArrayList<>();
        for (String text : typed.all(field)) {
            finding.apply(text).ifPresentOrElse(chosen::add, () -> note(field, FormFault.Kind.NOT_A_CHOICE, text));
        }
        return chosen;
    }

    Optional<Footprint> boundary() {
        return boundary(BoundaryText.FIELD);
    }

    /// A boundary in any of the ways in which one is typed; nothing where it cannot be read.
    public Optional<Footprint> boundary(String field) {
        BoundaryText.Read read = BoundaryText.read(typed.text(field));
        read.faults().forEach(fault -> faults.add(fault.beside(field)));
        return read.footprint();
    }

    /// A drawing, or a number where there is no drawing, or nothing where there is neither.
    public Optional<Extent> drawnOrStated(String drawing, String number) {
        if (!typed.text(drawing).isEmpty()) {
            return boundary(drawing).map(Extent.Drawn::new);
        }
        return Optional.of(number(number, LARGEST_M2)
                .<Extent>map(area -> new Extent.Stated(new Area(area)))
                .orElseGet(Extent::unknown));
    }

    /// Notes that something cannot be read.
    public void note(String field, FormFault.Kind kind, String value) {
        faults.add(FormFault.of(field, kind, value));
    }
}
