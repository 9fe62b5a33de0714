package org.furrow.exchange.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.DraftRow;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.reading.SourceRow;

/// What the columns of a file mean, as a person keeps it in a mapping file.
///
/// @param subject what the rows are about
/// @param crs the reference system of the file's numbers, where the file does not say it
/// @param columns column name to field; columns not named here are kept as originals only
/// @param codes field to the file's values and Furrow's codes for them
/// @param areaUnit the unit of declared areas whose text names none
/// @param dateFormat `dd/MM/yyyy` or `MM/dd/yyyy` for the order of figures, `excel` for serial days, or a Java
///     pattern; empty where the dates tell it themselves
/// @param fixed values that all rows have in common, used where a row has none of its own
public record Mapping(
        Subject subject,
        Optional<String> crs,
        Map<String, Field> columns,
        Map<Field, Map<String, String>> codes,
        Optional<AreaUnit> areaUnit,
        String dateFormat,
        Map<Field, String> fixed) {

    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        Map<Field, Map<String, String>> copied = new EnumMap<>(Field.class);
        codes.forEach((field, values) -> copied.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        codes = Collections.unmodifiableMap(copied);
        Map<Field, String> same = new EnumMap<>(Field.class);
        same.putAll(fixed);
        fixed = Collections.unmodifiableMap(same);
    }

    /// A mapping that knows only the subject.
    public static Mapping of(Subject subject) {
        return new Mapping(subject, Optional.empty(), Map.of(), Map.of(), Optional.empty(), "", Map.of());
    }

    /// The column that means a field, where one does.
    public Optional<String> findColumn(Field field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The row with its values in fields and its shape in WGS 84.
    ///
    /// @param projection from the file's reference system; [Projection#identity()] leaves the numbers as they are,
    ///     which is what a look at unknown numbers needs
    public DraftRow apply(SourceRow row, Projection projection) {
        return new RowMapping(this, projection, row).draft();
    }

    /// Furrow's code for a value of the file, case and blanks aside.
    Optional<String> findCode(Field field, String value) {
        Map<String, String> known = codes.getOrDefault(field, Map.of());
        String exact = known.get(value);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = value.strip().toLowerCase(Locale.ROOT);
        return known.entrySet().stream()
                .filter(code -> code.getKey().strip().toLowerCase(Locale.ROOT).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
