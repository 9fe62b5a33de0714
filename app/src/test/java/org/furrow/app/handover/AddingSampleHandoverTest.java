package org.furrow.app.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.release.ReadingLedger;
import org.furrow.app.tasking.AddingSampleTasks;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.LedgerQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingSampleHandoverTest {

    @TempDir
    private Path folder;

    @Test
    void the_exercise_has_land_handed_over_and_a_report_that_waits() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(120, 7).write(file, Progress.silent());
        try (Furrow furrow = Furrow.open(file, Clock.systemUTC())) {
            new AddingSampleTeams(furrow).add();
            new AddingSampleTasks(furrow).add();

            assertThat(new AddingSampleHandover(furrow).add()).isEqualTo(2);

            HandoverBook book = new ReadingHandover(furrow).read();
            assertThat(book.list(CompletionStatus.ACCEPTED)).hasSize(1);
            assertThat(book.list(CompletionStatus.SUBMITTED)).hasSize(1);
            assertThat(book.list(CertificateStatus.ISSUED)).hasSize(1);
            var ledger = new ReadingLedger(furrow)
                    .read(new LedgerQuestion(LedgerQuestion.By.COUNTRY, LocalDate.MIN, LocalDate.MAX, Clocks.LATEST));
            assertThat(ledger.ledger().isBalanced()).isTrue();
        }
    }
}
