package org.furrow.app.mission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;

/// A row of a [FormTable], read cell by cell. What cannot be read is noted beside its cell.
///
/// @param prefix what the names of its cells begin with
public record FormRow(FieldReading fields, String prefix) {

    /// What was typed into a cell; empty where nothing was.
    public String typed(String column) {
        return fields.typed().text(prefix + column);
    }

    /// Whether nothing was typed into a cell.
    public boolean isEmpty(String column) {
        return typed(column).isEmpty();
    }

    /// One line, or nothing.
    public String text(String column) {
        return fields.shortText(prefix + column);
    }

    /// Several lines, or nothing.
    public String longText(String column) {
        return fields.longText(prefix + column);
    }

    /// One line that must be there, with so many characters at most.
    public String needed(String column, int longest) {
        String text = fields.needed(prefix + column);
        if (text.length() > longest) {
            note(column, FormFault.Kind.TOO_LONG, Integer.toString(longest));
        }
        return text;
    }

    /// What a word stands for; it must be there.
    public <T> Optional<T> choice(String column, Function<String, Optional<T>> finding) {
        return fields.choice(prefix + column, finding);
    }

    /// What a word stands for, or nothing where nothing was typed.
    public <T> Optional<T> maybe(String column, Function<String, Optional<T>> finding) {
        return isEmpty(column) ? Optional.empty() : choice(column, finding);
    }

    /// A whole number from 0 that must be there.
    public Optional<Long> number(String column, long most) {
        if (isEmpty(column)) {
            note(column, FormFault.Kind.MISSING, "");
        }
        return fields.number(prefix + column, most);
    }

    /// A whole number from 0, or nothing.
    public OptionalInt maybeNumber(String column, int most) {
        return fields.number(prefix + column, most)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }

    /// A number from 0 with up to four places behind the point, that must be there.
    public Optional<BigDecimal> decimal(String column) {
        String text = typed(column).replace(',', '.');
        if (text.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")) {
            return Optional.of(new BigDecimal(text));
        }
        note(column, text.isEmpty() ? FormFault.Kind.MISSING : FormFault.Kind.NOT_A_NUMBER, typed(column));
        return Optional.empty();
    }

    /// A day, or nothing.
    public Optional<LocalDate> day(String column) {
        return fields.maybeDay(prefix + column);
    }

    /// A place in any notation, or nothing.
    public Optional<Position> position(String column) {
        return fields.position(prefix + column);
    }

    /// A boundary, or nothing.
    public Optional<Footprint> boundary(String column) {
        return isEmpty(column) ? Optional.empty() : fields.boundary(prefix + column);
    }

    /// Notes that a cell cannot be read.
    public void note(String column, FormFault.Kind kind, String value) {
        fields.note(prefix + column, kind, value);
    }
}
