package org.furrow.app.importing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Undoing an import: one revision, after which nothing that it wrote counts any more. The journal keeps all of it.
public final class UndoingImport {

    private final Furrow furrow;

    /// Undoes imports of this register.
    public UndoingImport(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Undoes an import.
    ///
    /// @return why not, in a sentence; empty when it was undone
    public Optional<String> undo(RecordId id, String author, String reason) {
        Register register = furrow.register(Permission.UNDO_IMPORT);
        Optional<ImportSummary> found = new ReadingImports(furrow).find(id);
        if (found.isEmpty()) {
            return Optional.of("There is no import " + id + ".\nMaybe look at furrow import --list.");
        }
        if (found.orElseThrow().undone().isPresent()) {
            return Optional.of("The import " + id + " was undone on "
                    + found.orElseThrow().undone().orElseThrow() + " already.");
        }
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
        register.append(Draft.of(id, today, author, new ImportFact.Undone(reason)));
        return Optional.empty();
    }
}
