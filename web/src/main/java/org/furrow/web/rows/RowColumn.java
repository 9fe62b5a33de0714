package org.furrow.web.rows;

import java.util.List;
import java.util.Locale;
import org.furrow.web.shell.Select;

/// A column of a table within a form.
///
/// @param name the last part of the names of its cells
/// @param choices what can be chosen, or what is suggested; empty where something is typed
public record RowColumn(String name, String label, Kind kind, List<Select.Choice> choices) {

    public RowColumn {
        choices = List.copyOf(choices);
    }

    /// How a cell is filled in.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        SUGGESTION,
        BOX,
        LINES,
        CORNERS;

        /// The word in style sheets.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it has several lines.
        public boolean isLong() {
            return this == LINES || this == CORNERS;
        }
    }

    /// A column that is typed into.
    public static RowColumn of(String name, String label, Kind kind) {
        return new RowColumn(name, label, kind, List.of());
    }

    /// A column where one of these is chosen, or none.
    public static RowColumn choice(String name, String label, List<Select.Choice> choices) {
        return new RowColumn(name, label, Kind.CHOICE, choices);
    }

    /// A column that is typed into, where these are suggested.
    public static RowColumn suggestion(String name, String label, List<String> suggested) {
        return new RowColumn(
                name,
                label,
                suggested.isEmpty() ? Kind.TEXT : Kind.SUGGESTION,
                suggested.stream()
                        .map(text -> new Select.Choice(text, text, false))
                        .toList());
    }
}
