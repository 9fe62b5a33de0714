package org.furrow.web.tasks;

import java.util.List;
import org.furrow.web.shell.Select;

/// A field of a form of tasks.
///
/// @param id of the element; several forms on a page have a field of the same name
/// @param name its name in the form
/// @param help what is meant; empty where the label says it
/// @param faults what cannot be read of it, each a sentence
/// @param choices what can be chosen; empty where something is typed
/// @param isNeeded whether the form is not sent without it
public record FormField(
        String id,
        String name,
        String label,
        Type type,
        String value,
        String help,
        List<String> faults,
        List<Select.Choice> choices,
        boolean isNeeded) {

    public FormField {
        faults = List.copyOf(faults);
        choices = List.copyOf(choices);
    }

    /// How it is filled in.
    public enum Type {
        TEXT,
        DATE,
        NUMBER,
        AREA,
        CORNERS,
        SELECT,
        CHECKS;

        /// The type of the element.
        public String code() {
            return this == DATE ? "date" : "text";
        }

        /// Whether it has several lines.
        public boolean isLong() {
            return this == AREA || this == CORNERS;
        }

        /// How many lines it shows.
        public int rows() {
            return this == CORNERS ? 4 : 3;
        }
    }

    /// The same, with what is meant.
    public FormField helped(String meant) {
        return new FormField(id, name, label, type, value, meant, faults, choices, isNeeded);
    }

    /// The same, marked as one that must be filled in.
    public FormField needed() {
        return new FormField(id, name, label, type, value, help, faults, choices, true);
    }

    /// Whether it takes a whole line of the form.
    public boolean isWhole() {
        return type.isLong() || type == Type.CHECKS;
    }

    /// Whether something is wrong with it.
    public boolean isWrong() {
        return !faults.isEmpty();
    }

    /// What describes it; empty where nothing does.
    public String described() {
        return isWrong() ? id + "-trouble" : help.isEmpty() ? "" : id + "-help";
    }
}
