package org.furrow.app.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;

/// A table within a form: entries that all have the same columns. The cell in the column `method` of the first row of
/// `work` is the field `work.0.method`. A row in which nothing was typed is no entry.
///
/// Commands and files say the same in lines of the field `work`, the parts of a line in the order of the columns. Where
/// both are there, the lines come first.
///
/// @param name of the field that has lines, and the first part of the names of all cells
/// @param columns in the order in which a line has them
/// @param further columns that no line has
public record FormTable(String name, List<String> columns, List<String> further) {

    /// How many rows can be filled in at most.
    public static final int MOST_ROWS = 200;

    public FormTable {
        columns = List.copyOf(columns);
        further = List.copyOf(further);
    }

    /// A table whose lines have all columns.
    public static FormTable of(String name, String... columns) {
        return new FormTable(name, List.of(columns), List.of());
    }

    /// What the names of the cells of a row begin with.
    public String prefix(int row) {
        return prefix(Integer.toString(row));
    }

    private String prefix(String row) {
        return name + "." + row + ".";
    }

    /// What the lines and the rows say; what cannot be read is noted beside its line or its cell.
    ///
    /// @param reading makes something of a row, or notes what cannot be read of it
    public <T> List<T> read(FieldReading fields, Function<FormRow, Optional<T>> reading) {
        List<T> read = new ArrayList<>(LineReading.lines(fields, name, parts -> line(fields, parts, reading)));
        List<String> rows = filled(fields.typed());
        if (rows.size() > MOST_ROWS) {
            fields.note(name, FormFault.Kind.TOO_MANY, Integer.toString(MOST_ROWS));
            return read;
        }
        for (String row : rows) {
            reading.apply(new FormRow(fields, row)).ifPresent(read::add);
        }
        return read;
    }

    private <T> Optional<T> line(FieldReading fields, List<String> parts, Function<FormRow, Optional<T>> reading) {
        if (parts.size() > columns.size()) {
            return Optional.empty();
        }
        FieldReading alone = fields.of(row(Typed.nothing(), 0, parts));
        Optional<T> read = reading.apply(new FormRow(alone, prefix(0)));
        return alone.faults().isEmpty() ? read : Optional.empty();
    }

    /// What the names of the cells begin with in each row that is filled in, in the order of their numbers.
    public List<String> filled(Typed typed) {
        Pattern cell = Pattern.compile(Pattern.quote(name) + "\\.([0-9]+)\\.([a-z0-9-]+)");
        return typed.values().keySet().stream()
                .map(cell::matcher)
                .filter(Matcher::matches)
                .filter(match -> all().anyMatch(match.group(2)::equals))
                .filter(match -> !typed.text(match.group()).isEmpty())
                .map(match -> match.group(1))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(this::prefix)
                .toList();
    }

    private Stream<String> all() {
        return Stream.concat(columns.stream(), further.stream());
    }

    /// How entries are written into a form.
    @FunctionalInterface
    public interface Writing {

        /// The form with these entries.
        ///
        /// @param entries of each entry the texts of its cells, in the order of the columns
        Typed into(Typed typed, FormTable table, List<List<String>> entries);
    }

    /// Writes entries as rows, each cell as it is.
    public static Typed asRows(Typed typed, FormTable table, List<List<String>> entries) {
        Typed all = typed;
        for (int i = 0; i < entries.size(); i++) {
            all = table.row(all, i, entries.get(i));
        }
        return all;
    }

    /// Writes entries as lines: without the further columns, and with blanks for semicolons and ends of lines.
    public static Typed asLines(Typed typed, FormTable table, List<List<String>> entries) {
        List<String> lines = entries.stream().map(table::written).toList();
        return typed.with(table.name, String.join("\n", lines));
    }

    private String written(List<String> cells) {
        List<String> parts = cells.stream()
                .limit(columns.size())
                .map(cell -> cell.replaceAll("[;\\s]+", " ").strip())
                .toList();
        return String.join("; ", parts).replaceAll("[; ]+$", "");
    }

    private Typed row(Typed typed, int number, List<String> cells) {
        List<String> names = all().toList();
        return typed.and(new Typed(IntStream.range(0, cells.size())
                .boxed()
                .collect(Collectors.toMap(i -> prefix(number) + names.get(i), i -> List.of(cells.get(i))))));
    }
}
