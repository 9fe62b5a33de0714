package org.furrow.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// The program that [KillingContract] kills and [TwoProcessesTest] starts twice: it writes to a register and says each
/// hash
/// that the register acknowledged.
///
/// Each list names its length in its author, so that a reader can tell whether a list is whole.
final class KilledWriter {

    static final int SINGLE_WRITES = 1_000;
    static final int WRITERS = 4;
    static final int LISTS = 40;
    static final int LIST_LENGTH = 25;

    private final Register register;
    private final long seed;

    private KilledWriter(Register register, long seed) {
        this.register = register;
        this.seed = seed;
    }

    /// Starts the program as a process of its own.
    ///
    /// @param folder where it may keep temporary files
    /// @param what `writes`, `import` or `shared`
    static Process start(Path folder, String what, Path file, long seed) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-Dorg.sqlite.tmpdir=" + folder, "-cp", System.getProperty("java.class.path", "")));
        command.addAll(List.of(KilledWriter.class.getName(), what, file.toString(), Long.toString(seed)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Writes until it has written everything or is killed.
    ///
    /// @param arguments `writes`, `import` or `shared`, the register's file, and a seed
    public static void main(String[] arguments) throws InterruptedException {
        try (Register register = Register.open(Path.of(arguments[1]), Clock.systemUTC())) {
            KilledWriter writer = new KilledWriter(register, Long.parseLong(arguments[2]));
            switch (arguments[0]) {
                case "writes" -> writer.writeFromSeveralThreads(List.of());
                case "shared" -> writer.writeFromSeveralThreads(writer.listHazards());
                default -> writer.writeImport();
            }
        }
    }

    private List<RecordId> listHazards() {
        return register.read(
                session -> session.list("SELECT id FROM hazards ORDER BY id", row -> RecordId.parse(row.getString(1))));
    }

    /// @param hazards the hazards to write about, besides those that are recorded on the way
    private void writeFromSeveralThreads(List<RecordId> hazards) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().start(() -> writeSingly(new Random(seed + number), hazards)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void writeSingly(Random random, List<RecordId> hazards) {
        SampleDrafts drafts = new SampleDrafts(random, register::newId).about(hazards);
        for (int i = 0; i < SINGLE_WRITES / WRITERS; i++) {
            write(List.of(drafts.next()));
        }
    }

    private void writeImport() {
        SampleDrafts drafts = new SampleDrafts(new Random(seed), register::newId);
        RecordId batch = register.newId();
        write(List.of(drafts.about(batch, new ImportFact.Begun(List.of("a.csv"), "hazards", ""))));
        for (int list = 0; list < LISTS; list++) {
            List<Draft> rows = new ArrayList<>();
            for (int i = 0; i < LIST_LENGTH; i++) {
                rows.add(drafts.next().inBatch(batch));
            }
            write(rows);
        }
    }

    private void write(List<Draft> drafts) {
        String author = "list " + register.newId() + " of " + drafts.size();
        List<Draft> named = drafts.stream()
                .map(draft -> new Draft(draft.record(), draft.valid(), author, List.of(), draft.batch(), draft.fact()))
                .toList();
        acknowledge(register.append(named).stream().map(Revision::hash).toList());
    }

    /// One line for each hash, in one piece and flushed before the next list is written.
    @SuppressWarnings("SystemOut")
    private static void acknowledge(List<Hash> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(hash -> lines.append(hash.hex()).append('\n'));
        synchronized (KilledWriter.class) {
            System.out.print(lines);
            System.out.flush();
        }
    }
}
