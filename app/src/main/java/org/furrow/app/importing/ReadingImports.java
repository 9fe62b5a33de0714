package org.furrow.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
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
        return furrow.register().read(query::list);
    }

    /// The import with that id.
    public Optional<ImportSummary> find(RecordId id) {
        return furrow.register().read(session -> query.find(session, id));
    }

    /// Every row of an import in which a rule found something, in the files' order, without holding them all.
    public void eachRow(RecordId id, Consumer<ImportedRow> visitor) {
        furrow.register().read(session -> {
            query.eachRow(session, id, visitor);
            return id;
        });
    }
}
