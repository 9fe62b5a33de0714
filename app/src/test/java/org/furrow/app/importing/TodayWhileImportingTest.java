package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.journal.ReadingToday;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits for somebody while an import writes.
class TodayWhileImportingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void an_import_that_runs_at_this_moment_waits_for_nobody_until_it_was_interrupted() {
        Clock clock = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);
        try (Furrow furrow = Furrow.open(folder.resolve("register.gpkg"), clock)) {
            RecordId id = furrow.register().newId();
            furrow.register()
                    .append(Draft.of(
                            id,
                            LocalDate.of(2026, 1, 15),
                            "Ann",
                            new ImportFact.Begun(List.of("half.csv"), "hazards", "")));
            PreparationFolder preparations = new PreparationFolder(furrow.file());
            Preparation running = new PreparingImport(furrow).begin("Ann").importing(id.toString(), "Ann");
            preparations.write(running);

            assertThat(new ReadingToday(furrow).read(0).imports()).isEmpty();

            preparations.write(running.in(Preparation.State.INTERRUPTED, ""));
            assertThat(new ReadingToday(furrow).read(0).imports()).hasSize(1);
        }
    }
}
