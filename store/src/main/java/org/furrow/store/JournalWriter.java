package org.furrow.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.furrow.domain.journal.Revision;
import org.furrow.store.journal.JournalTable;

/// The one thread that writes the journal of a file, and the line of those who wait for it.
final class JournalWriter {

    private static final int MOST_IN_A_GROUP = 500;
    private static final int HISTORIES_KEPT = 1_000;

    /// From so many drafts on, they are committed by themselves.
    static final int MANY = 100;

    private final GeoPackageFile file;
    private final Clock clock;
    private final JournalTable journal;
    private final String site;
    private final Deriving deriving;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writing;
    private final Object door = new Object();
    private boolean isClosed;
    private long lastWritten;

    private record Waiting(
            List<JournalTable.Prepared> entries, CompletableFuture<List<Revision>> answer, boolean isLast) {}

    /// Begins to write to the file.
    JournalWriter(GeoPackageFile file, Clock clock, JournalTable journal, String site) {
        this.file = file;
        this.clock = clock;
        this.journal = journal;
        this.site = site;
        deriving = new Deriving(file.writer(), new StoredHazardRows(file.writer(), journal), HISTORIES_KEPT);
        writing = Thread.ofPlatform().name("journal").start(this::write);
    }

    /// Puts entries in line, which the answer then tells as written, all or none.
    CompletableFuture<List<Revision>> enqueue(List<JournalTable.Prepared> entries) {
        CompletableFuture<List<Revision>> answer = new CompletableFuture<>();
        enqueue(new Waiting(entries, answer, false));
        return answer;
    }

    /// Writes what waits, and ends. What comes afterwards is refused.
    void close() {
        synchronized (door) {
            if (!isClosed) {
                enqueue(new Waiting(List.of(), new CompletableFuture<>(), true));
            }
        }
        try {
            writing.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nothing comes into the queue behind the list that ends the writing, where nobody would answer it.
    private void enqueue(Waiting waiting) {
        synchronized (door) {
            if (isClosed) {
                throw closed();
            }
            isClosed = waiting.isLast();
            queue.add(waiting);
        }
    }

    private static StoreFailure closed() {
        return new StoreFailure("The register is closed, and nothing was written.\n"
                + "Maybe start Furrow again and do the same again; what was confirmed before is kept.");
    }

    private void write() {
        List<Waiting> group = new ArrayList<>();
        try {
            while (group.stream().noneMatch(Waiting::isLast)) {
                group.clear();
                group.add(queue.take());
                queue.drainTo(group, MOST_IN_A_GROUP);
                commitInTurn(group.stream().filter(waiting -> !waiting.isLast()).toList());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            refuse(group);
        }
    }

    /// Answers whoever still waits when the writing ends, as it does after a fault that nobody thought of.
    private void refuse(List<Waiting> unanswered) {
        synchronized (door) {
            isClosed = true;
            queue.drainTo(unanswered);
        }
        unanswered.forEach(waiting -> waiting.answer().completeExceptionally(closed()));
    }

    /// Commits long lists by themselves and short ones together.
    private void commitInTurn(List<Waiting> all) {
        List<Waiting> group = new ArrayList<>();
        for (Waiting next : all) {
            if (next.entries().size() < MANY) {
                group.add(next);
            } else {
                commit(group);
                group.clear();
                commitAlone(next);
            }
        }
        commit(group);
    }

    private void commit(List<Waiting> group) {
        if (group.size() == 1) {
            commitAlone(group.getFirst());
        } else if (!group.isEmpty()) {
            commitTogether(group);
        }
    }

    /// Commits one list without a savepoint, within which SQLite would keep a copy of every page that each row changes.
    private void commitAlone(Waiting only) {
        List<Revision> written;
        try {
            file.writer().run("BEGIN IMMEDIATE");
            written = writeOne(only.entries());
            file.writer().run("COMMIT");
        } catch (RuntimeException refused) { // whatever a fact leads to, the next list must find a writer
            deriving.forget();
            rollBack();
            only.answer().completeExceptionally(refused);
            return;
        }
        only.answer().complete(written);
    }

    private void commitTogether(List<Waiting> group) {
        List<List<Revision>> written = new ArrayList<>();
        List<Waiting> taken = new ArrayList<>();
        try {
            file.writer().run("BEGIN IMMEDIATE");
            for (Waiting waiting : group) {
                try {
                    file.writer().run("SAVEPOINT one");
                    written.add(writeOne(waiting.entries()));
                    file.writer().run("RELEASE one");
                    taken.add(waiting);
                } catch (RuntimeException refused) { // whatever a fact leads to, the next list must find a writer
                    waiting.answer().completeExceptionally(refused);
                    takeBack(refused);
                }
            }
            file.writer().run("COMMIT");
        } catch (StoreFailure failure) {
            deriving.forget();
            rollBack();
            group.forEach(waiting -> waiting.answer().completeExceptionally(failure));
            return;
        }
        for (int i = 0; i < taken.size(); i++) {
            taken.get(i).answer().complete(written.get(i));
        }
    }

    /// Takes one list of a group back; where its failure has ended the transaction, the whole group goes with it.
    private void takeBack(RuntimeException refused) {
        deriving.forget();
        try {
            file.writer().run("ROLLBACK TO one");
        } catch (StoreFailure ended) {
            throw refused instanceof StoreFailure reason ? reason : ended;
        }
    }

    private void rollBack() {
        try {
            file.writer().run("ROLLBACK");
        } catch (StoreFailure alreadyRolledBack) {
            // A commit that failed may have ended the transaction; the next BEGIN tells if it has not.
            return;
        }
    }

    private List<Revision> writeOne(List<JournalTable.Prepared> entries) {
        Session session = file.writer();
        long position = journal.lastPosition(session);
        if (position != lastWritten) {
            deriving.forget();
        }
        JournalTable.ChainEnd end = journal.end(session, site);
        Instant now = clock.instant();
        List<Revision> revisions = new ArrayList<>(entries.size());
        for (JournalTable.Prepared entry : entries) {
            Revision revision = journal.insert(session, entry, site, ++position, end, now);
            end = new JournalTable.ChainEnd(
                    revision.number(), revision.hash(), revision.recorded().toEpochMilli());
            deriving.apply(revision);
            revisions.add(revision);
        }
        deriving.advance(position);
        lastWritten = position;
        return revisions;
    }
}
