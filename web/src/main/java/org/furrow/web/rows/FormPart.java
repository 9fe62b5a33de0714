package org.furrow.web.rows;

import java.util.List;
import org.furrow.web.tasks.FormField;

/// A part of a form: single fields beside one another, and below them tables.
public record FormPart(List<FormField> fields, List<RowTable> tables) {

    public FormPart {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }

    /// Single fields.
    public static FormPart of(FormField... fields) {
        return new FormPart(List.of(fields), List.of());
    }

    /// One table.
    public static FormPart of(RowTable table) {
        return new FormPart(List.of(), List.of(table));
    }
}
