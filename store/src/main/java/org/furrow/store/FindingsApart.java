package org.furrow.store;

import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.Source;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.journal.FactCodec;
import org.furrow.store.journal.ImportTable;
import org.furrow.store.journal.JournalTable;

/// The third migration: what was found in an imported row, one line for each finding until then, as the columns,
/// values and proposals that the journal says it is made of.
final class FindingsApart implements JavaMigration {

    private static final String ANY = "SELECT EXISTS (SELECT 1 FROM imported_row WHERE findings <> '')";

    private final Path file;

    /// The migration of this file.
    FindingsApart(Path file) {
        this.file = file;
    }

    @Override
    public void migrate(Context context) {
        Session session = new Session(file, context.getConnection(), true); // Flyway closes what it has opened
        if (session.number(ANY) == 1) {
            rewrite(session);
        }
    }

    private static void rewrite(Session session) {
        ImportTable imports = new ImportTable();
        new JournalTable(new FactCodec())
                .eachAfter(
                        session,
                        0,
                        revision -> source(revision.draft().fact())
                                .ifPresent(source -> imports.saveFindings(session, revision, source)));
    }

    private static Optional<Source> source(Fact fact) {
        return switch (fact) {
            case HazardFact.Recorded hazard -> hazard.source();
            case ReleaseRecorded release -> release.source();
            case OccurrenceRecorded occurrence -> occurrence.source();
            case ImportFact.RowHeld held -> Optional.of(held.source());
            default -> Optional.empty();
        };
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "findings apart";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
