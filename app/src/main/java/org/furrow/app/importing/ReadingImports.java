package org.furrow.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.store.journal.ImportQuery;

/// Reading what imports found and did.
public final class ReadingImports {

    private final Furrow furrow;
    private final ImportQuery query = new ImportQuery();

    /// A reader of this register's imports.
    public ReadingImports(Furrow furrow) {
        this.furrow = furrow;
    }

    /// All imports, the latest first.
    public List<ImportSummary> list() {
        return furrow.register(Permission.READ_WHOLE).read(query::list);
    }

    /// The import with that id.
    public Optional<ImportSummary> find(RecordId id) {
        return furrow.register(Permission.READ_WHOLE).read(session -> query.find(session, id));
    }

    /// Every row of an import in which a rule found something, in the files' order, without holding them all.
    public void eachRow(RecordId id, Consumer<ImportedRow> visitor) {
        furrow.register(Permission.READ_WHOLE).read(session -> {
            query.eachRow(session, id, visitor);
            return id;
        });
    }

    /// Some rows of an import in which a rule found something, those that were held first.
    ///
    /// @param rule only rows in which that rule found something; empty for all
    public Some list(RecordId id, String rule, Part part) {
        return furrow.register(Permission.READ_WHOLE)
                .read(session -> new Some(
                        query.listRows(session, id, rule, new ImportQuery.Page(part.from(), part.size())),
                        query.countRows(session, id, rule)));
    }

    /// A part of a list.
    ///
    /// @param from how many come before it
    /// @param size at most how many it holds
    public record Part(long from, int size) {}

    /// Some rows.
    ///
    /// @param all how many there are
    public record Some(List<ImportedRow> rows, long all) {
        public Some {
            rows = List.copyOf(rows);
        }
    }

    /// The row of an import with that record.
    public Optional<ImportedRow> findRow(RecordId id, RecordId record) {
        return furrow.register(Permission.READ_WHOLE).read(session -> query.findRow(session, id, record));
    }

    /// How many rows an import has written so far, or had when it was stopped.
    public Written written(RecordId id) {
        ImportQuery.Written written =
                furrow.register(Permission.READ_WHOLE).read(session -> query.written(session, id));
        return new Written(written.taken(), written.held());
    }

    /// What an import has written.
    ///
    /// @param taken rows that became records
    /// @param held rows that wait for a decision
    public record Written(long taken, long held) {}
}
