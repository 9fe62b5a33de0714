package org.furrow.web.rows;

import java.util.ArrayList;
import java.util.List;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormTable;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;

/// Makes the tables of a form from what was typed into it: the rows that are filled in, and some empty ones.
///
/// @param faults what cannot be read of the form
public record RowTables(RowWords words, Typed typed, List<FormFault> faults) {

    /// The field by which a form is asked for more rows of the table that it names, instead of being recorded.
    public static final String MORE = "more";

    private static final int EMPTY_ROWS = 2;
    private static final int MORE_ROWS = 5;

    public RowTables {
        faults = List.copyOf(faults);
    }

    /// For this reader.
    public static RowTables of(Reader reader, Typed typed, List<FormFault> faults) {
        return new RowTables(Words.of(RowWords.class, reader.locale()), typed, faults);
    }

    /// Whether a form was sent only to be shown again with more of something.
    public static boolean isAsked(Typed typed) {
        return !typed.text(MORE).isEmpty();
    }

    /// A table with these columns, and some empty rows.
    public RowTable of(FormTable table, String label, String help, List<RowColumn> columns) {
        return of(table, label, help, columns, EMPTY_ROWS);
    }

    /// A table that begins with what the register knows: it has empty rows only where it has no other ones.
    public RowTable begun(FormTable table, String label, String help, List<RowColumn> columns) {
        boolean isEmpty = table.filled(typed).isEmpty();
        return of(table, label, help, columns, isEmpty ? EMPTY_ROWS : 0);
    }

    private RowTable of(FormTable table, String label, String help, List<RowColumn> columns, int empty) {
        List<RowTable.Row> rows = new ArrayList<>();
        for (String prefix :
                table.filled(typed).stream().limit(FormTable.MOST_ROWS).toList()) {
            rows.add(row(table, label, rows.size(), prefix, columns));
        }
        int wanted = rows.size() + (typed.text(MORE).equals(table.name()) ? MORE_ROWS : empty);
        for (int i = rows.size(); i < Math.min(wanted, FormTable.MOST_ROWS); i++) {
            rows.add(row(table, label, i, "", columns));
        }
        return new RowTable(
                words,
                table.name(),
                label,
                help.isEmpty() ? words.emptyRows() : help + " " + words.emptyRows(),
                told(table.name()),
                columns,
                rows,
                FormTable.MOST_ROWS,
                blank(table, label, columns));
    }

    /// @param typedAs what the names of its cells began with where it was typed; empty for an empty row
    private RowTable.Row row(FormTable table, String label, int number, String typedAs, List<RowColumn> columns) {
        return new RowTable.Row(
                words.row(label, Integer.toString(number + 1)),
                columns.stream()
                        .map(column -> new RowTable.Cell(
                                column,
                                table.prefix(number) + column.name(),
                                list(table, column),
                                typedAs.isEmpty() ? "" : typed.text(typedAs + column.name()),
                                typedAs.isEmpty() ? List.of() : told(typedAs + column.name())))
                        .toList());
    }

    private RowTable.Row blank(FormTable table, String label, List<RowColumn> columns) {
        return new RowTable.Row(
                words.row(label, RowTable.NUMBER),
                columns.stream()
                        .map(column -> new RowTable.Cell(
                                column,
                                table.name() + "." + RowTable.NUMBER + "." + column.name(),
                                list(table, column),
                                "",
                                List.of()))
                        .toList());
    }

    private static String list(FormTable table, RowColumn column) {
        return column.kind() == RowColumn.Kind.SUGGESTION ? RowTable.listOf(table.name(), column) : "";
    }

    private List<String> told(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> words.fault(fault.kind().code(), fault.value()))
                .toList();
    }
}
