import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.furrow.app.Furrow;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.store.Rebuilt;

/// Measures rebuild, verification, ledger and writing on the sample country of any size.
///
/// Arguments: how many hazards, a folder for the register (made where it is not there), how many rounds.
public final class RegisterSpeed {

    private static final int LIST = 1_000;
    private static final int LISTS = 20;
    private static final int LEDGERS = 20;

    private final Path folder;
    private final Path file;
    private final int hazards;

    private RegisterSpeed(int hazards, Path folder) {
        this.hazards = hazards;
        this.folder = folder;
        file = folder.resolve("sample-" + hazards + ".gpkg");
    }

    public static void main(String[] arguments) throws IOException {
        RegisterSpeed speed = new RegisterSpeed(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        speed.make();
        speed.readLedgers();
        speed.rebuild(Integer.parseInt(arguments[2]));
        speed.write();
    }

    private void make() {
        if (!Files.exists(file)) {
            Watch watch = new Watch();
            long revisions = new MakingSampleCountry(hazards, 7).write(file, (_, _, _) -> {});
            say("sample country of %,d hazards: %,d revisions written in %s", hazards, revisions, watch);
        }
    }

    private void readLedgers() {
        try (Furrow furrow = Furrow.open(file, Clock.systemUTC())) {
            ReadingLedger ledger = new ReadingLedger(furrow);
            for (LedgerQuestion.By by : LedgerQuestion.By.values()) {
                LedgerQuestion question = new LedgerQuestion(
                        by, LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1), Clocks.LATEST);
                LedgerQuestion past = new LedgerQuestion(
                        by,
                        question.from(),
                        question.until(),
                        new Clocks(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 15).atStartOfDay()
                                .toInstant(java.time.ZoneOffset.UTC)));
                double[] now = millis(() -> ledger.read(question));
                double[] then = millis(() -> ledger.read(past));
                say("ledger of 3 years by %s: first call %.1f ms, median of %d %.1f ms;"
                                + " as known at an earlier day %.1f ms, %.1f ms",
                        by.code(), now[0], LEDGERS, now[1], then[0], then[1]);
            }
        }
    }

    private static double[] millis(Runnable call) {
        double[] millis = new double[LEDGERS];
        for (int i = 0; i < LEDGERS; i++) {
            long start = System.nanoTime();
            call.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        return new double[] {first, millis[LEDGERS / 2]};
    }

    private void rebuild(int rounds) {
        try (Furrow furrow = Furrow.open(file, Clock.systemUTC())) {
            for (int round = 1; round <= rounds; round++) {
                Watch watch = new Watch();
                Rebuilt rebuilt = furrow.register().rebuild(folder);
                say("rebuild %d: %,d revisions derived at %,.0f a second; with the comparison %s; %d differences",
                        round, rebuilt.revisions(), rebuilt.revisions() / rebuilt.seconds(), watch,
                        rebuilt.differences().size());
            }
            Watch watch = new Watch();
            List<String> wrong = furrow.register().read(furrow.register().journal()::verify);
            say("verify: %s, %d wrong", watch, wrong.size());
        }
    }

    /// Changes the status of hazards, on a copy of the register.
    private void write() throws IOException {
        Path copy = folder.resolve("written.gpkg");
        Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Furrow furrow = Furrow.open(copy, Clock.systemUTC())) {
            List<RecordId> ids = furrow.register().read(session ->
                    session.list("SELECT id FROM hazards", row -> RecordId.parse(row.getString(1))));
            Watch watch = new Watch();
            for (int list = 0; list < LISTS; list++) {
                List<Draft> drafts = new ArrayList<>();
                for (int i = 0; i < LIST; i++) {
                    RecordId id = ids.get((list * LIST + i) % ids.size());
                    drafts.add(Draft.of(id, LocalDate.of(2025, 12, 31), "A",
                            new HazardFact.StatusChanged(WorkStatus.TASKED, "order", "B")));
                }
                furrow.register().append(drafts);
            }
            say("write %,d revisions of hazards not in memory in lists of %,d: %s, %,.0f a second",
                    LISTS * LIST, LIST, watch, LISTS * LIST / watch.seconds());
        } finally {
            Files.delete(copy);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /// Seconds on the wall and of this process's processors since it was made.
    private static final class Watch {
        private final long start = System.nanoTime();
        private final long processors = processors();

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (%.2f s of processors)", seconds(), (processors() - processors) / 1e9);
        }

        private static long processors() {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return system.getProcessCpuTime();
        }
    }
}
