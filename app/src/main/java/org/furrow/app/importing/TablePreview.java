package org.furrow.app.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.Field;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.SourceRow;

/// What one table of files in preparation was recognised as, and what its first rows would become.
///
/// @param names the tables that are parts of it: a year or a province each
/// @param mapping how its rows are read
/// @param recognised what the file itself says
/// @param problem why its rows cannot be placed or read, where they cannot
/// @param columns each column with what it is taken for
/// @param codes the values of the columns that have codes, by field, each with its code or an empty text
/// @param rows the first rows
/// @param sample more of them, as the file gives them
public record TablePreview(
        List<String> names,
        Mapping mapping,
        Recognised recognised,
        Optional<FileProblem> problem,
        List<Column> columns,
        Map<Field, Map<String, String>> codes,
        List<Row> rows,
        List<SourceRow> sample) {

    public TablePreview {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sample = List.copyOf(sample);
    }

    /// The name of the first table.
    public String name() {
        return names.getFirst();
    }

    /// What the file itself says.
    ///
    /// @param crs the reference system of its numbers
    public record Recognised(
            String format, Optional<String> encoding, Optional<String> delimiter, String crs, Origin crsFrom) {}

    /// Who says in which reference system the numbers are.
    public enum Origin {
        PERSON,
        FILE,
        DEGREES,
        NOBODY
    }

    /// A column.
    ///
    /// @param field what it is taken for
    /// @param proposed what Furrow would take it for
    /// @param confidence of the proposal, 0 to 1
    /// @param reason of the proposal, in words
    public record Column(
            String name, Optional<Field> field, Optional<Field> proposed, double confidence, String reason) {}

    /// A row as it stands in the file, and what becomes of it.
    public record Row(SourceRow source, CleanRow clean) {}
}
