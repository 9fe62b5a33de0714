package org.furrow.web.rows;

import java.util.List;
import org.furrow.web.tasks.FormField;

/// A part of a form: single fields beside one another, and below them tables.
///
/// @param fold the words below which it is folded away while nobody filled it in; empty where it is always seen
public record FormPart(String fold, List<FormField> fields, List<RowTable> tables) {

    public FormPart {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }

    /// A part that is always seen.
    public FormPart(List<FormField> fields, List<RowTable> tables) {
        this("", fields, tables);
    }

    /// Single fields.
    public static FormPart of(FormField... fields) {
        return new FormPart(List.of(fields), List.of());
    }

    /// One table.
    public static FormPart of(RowTable table) {
        return new FormPart(List.of(), List.of(table));
    }

    /// Whether it can be folded away.
    public boolean isFolded() {
        return !fold.isEmpty();
    }

    /// Whether something stands in it, or is wrong with it.
    public boolean isOpen() {
        return fields.stream().anyMatch(FormPart::isFilled) || tables.stream().anyMatch(FormPart::isFilled);
    }

    private static boolean isFilled(FormField field) {
        boolean isChosen = field.choices().stream()
                .anyMatch(choice -> choice.isChosen() && !choice.value().isEmpty());
        return isChosen || field.isWrong() || !field.value().isBlank();
    }

    private static boolean isFilled(RowTable table) {
        return !table.faults().isEmpty()
                || table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.isWrong() || !cell.value().isBlank());
    }
}
