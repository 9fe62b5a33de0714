package org.furrow.store;

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

/// The program that [KillingTest] kills: it writes to a register and says each hash that the register acknowledged.
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

    /// Writes until it has written everything or is killed.
    ///
    /// @param arguments `writes` or `import`, the register's file, and a seed
    public static void main(String[] arguments) throws InterruptedException {
        try (Register register = Register.open(Path.of(arguments[1]), Clock.systemUTC())) {
            KilledWriter writer = new KilledWriter(register, Long.parseLong(arguments[2]));
            if (arguments[0].equals("writes")) {
                writer.writeFromSeveralThreads();
            } else {
                writer.writeImport();
            }
        }
    }

    private void writeFromSeveralThreads() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().start(() -> writeSingly(new Random(seed + number))));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void writeSingly(Random random) {
        SampleDrafts drafts = new SampleDrafts(random, register::newId);
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
