package org.furrow.web.rows;

import java.util.ArrayList;
import java.util.List;
import org.furrow.web.shell.Select;

/// A table within a form, as it is shown.
///
/// @param name the first part of the names of its cells
/// @param help what is meant; empty where the label says it
/// @param faults what is wrong with it as a whole, each a sentence
/// @param most how many rows it has at most
/// @param blank a row that nobody filled in, with [#NUMBER] where its number belongs
public record RowTable(
        RowWords words,
        String name,
        String label,
        String help,
        List<String> faults,
        List<RowColumn> columns,
        List<Row> rows,
        int most,
        Row blank) {

    /// What stands for the number in the names of a row that is no row yet.
    public static final String NUMBER = "{n}";

    /// With more columns than this, every cell of a row shows its label.
    private static final int MOST_UNDER_A_HEAD = 5;

    public RowTable {
        faults = List.copyOf(faults);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Whether an entry takes more than one line of a wide screen.
    public boolean isLong() {
        return columns.size() > MOST_UNDER_A_HEAD;
    }

    /// The columns for which something is suggested.
    public List<RowColumn> suggesting() {
        return columns.stream()
                .filter(column -> column.kind() == RowColumn.Kind.SUGGESTION)
                .toList();
    }

    /// The id of the list of what is suggested for a column.
    public String listOf(RowColumn column) {
        return listOf(name, column);
    }

    static String listOf(String table, RowColumn column) {
        return table + "-" + column.name() + "-list";
    }

    /// A row.
    ///
    /// @param label for whoever does not see where it stands
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param name its name in the form
    /// @param list the id of the list of what is suggested; empty where nothing is
    /// @param faults what cannot be read of it, each a sentence
    public record Cell(RowColumn column, String name, String list, String value, List<String> faults) {
        public Cell {
            faults = List.copyOf(faults);
        }

        /// Whether something is wrong with it.
        public boolean isWrong() {
            return !faults.isEmpty();
        }

        /// The id of the sentence that says what is wrong with it.
        public String trouble() {
            return name + "-trouble";
        }

        /// What can be chosen; what somebody typed stays, even where nobody offers it.
        public List<Select.Choice> choices() {
            List<Select.Choice> choices = new ArrayList<>();
            choices.add(new Select.Choice("", "–", value.isEmpty()));
            column.choices()
                    .forEach(each -> choices.add(new Select.Choice(
                            each.value(), each.label(), each.value().equals(value))));
            if (choices.stream().noneMatch(Select.Choice::isChosen)) {
                choices.add(new Select.Choice(value, value, true));
            }
            return choices;
        }
    }
}
