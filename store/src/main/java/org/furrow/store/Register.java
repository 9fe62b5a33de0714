package org.furrow.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.journal.FactCodec;
import org.furrow.store.journal.JournalTable;

/// The register: a journal that only grows, and the tables derived from it, in one file.
///
/// [#append(List)] returns when its revisions are on the disk. Writers that come at the same time share one flush,
/// which
/// is called group commit: one thread takes all that wait, writes them in one transaction, each list whole or not at
/// all, and answers all of them after the commit.
///
/// Other processes may write to the same file. Each transaction starts from what the file says, and what is kept in
/// memory is forgotten when somebody else has written since.
public final class Register implements AutoCloseable {

    private static final int MOST_IN_A_GROUP = 500;
    private static final int HISTORIES_KEPT = 1_000;

    /// From so many drafts on, their bodies are written on all processors, and they are committed by themselves.
    private static final int MANY = 100;
    private static final String BROKEN = "PRAGMA quick_check(10)";
    private static final String UNINDEXED = """
            SELECT name, geometries, entries FROM (
              SELECT 'hazards' AS name, (SELECT count(geom) FROM hazards) AS geometries,
                (SELECT count(*) FROM rtree_hazards_geom) AS entries
              UNION ALL
              SELECT 'releases', (SELECT count(geom) FROM releases), (SELECT count(*) FROM rtree_releases_geom)
              UNION ALL
              SELECT 'occurrences', (SELECT count(geom) FROM occurrences), (SELECT count(*) FROM rtree_occurrences_geom)
              UNION ALL
              SELECT 'places', (SELECT count(geom) FROM places), (SELECT count(*) FROM rtree_places_geom))
            WHERE geometries <> entries""";

    private final GeoPackageFile file;
    private final Clock clock;
    private final JournalTable journal = new JournalTable(new FactCodec());
    private final Deriving deriving;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writing;
    private final Object door = new Object();
    private final String site;
    private boolean isClosed;
    private long lastWritten;

    private record Waiting(
            List<JournalTable.Prepared> entries, CompletableFuture<List<Revision>> answer, boolean isLast) {}

    /// Opens the register in a GeoPackage file, or makes it where there is no file.
    public static Register open(Path path, Clock clock) {
        return new Register(path, clock);
    }

    private Register(Path path, Clock clock) {
        this.clock = clock;
        file = new GeoPackageFile(path);
        deriving = new Deriving(file.writer(), new StoredHazardRows(file.writer(), journal), HISTORIES_KEPT);
        site = file.read(session -> journal.firstSite(session))
                .orElseGet(() -> "site-" + newId().toString().substring(24));
        writing = Thread.ofPlatform().name("journal").start(this::write);
    }

    /// The name of this office in the journal.
    public String site() {
        return site;
    }

    /// A new record id.
    public RecordId newId() {
        return new RecordId(ids.generate());
    }

    /// Writes revisions, all or none, and returns them once they are on the disk.
    ///
    /// @throws StoreFailure where they could not be written; then none of them was
    public List<Revision> append(List<Draft> drafts) {
        return begin(drafts).join();
    }

    /// Puts revisions in line to be written, all or none, behind those that are in line already. Nothing is
    /// acknowledged before [Appending#join()] returns.
    ///
    /// @throws StoreFailure where they cannot be written at all
    public Appending begin(List<Draft> drafts) {
        CompletableFuture<List<Revision>> answer = new CompletableFuture<>();
        try {
            enqueue(new Waiting(prepare(drafts), answer, false));
        } catch (IllegalArgumentException unknown) {
            throw new StoreFailure("Nothing was written. " + unknown.getMessage(), unknown);
        }
        return new Appending(answer);
    }

    /// Revisions on their way to the disk.
    public static final class Appending {
        private final CompletableFuture<List<Revision>> answer;

        private Appending(CompletableFuture<List<Revision>> answer) {
            this.answer = answer;
        }

        /// Waits until they are on the disk.
        ///
        /// @throws StoreFailure where they could not be written; then none of them was
        public List<Revision> join() {
            try {
                return answer.join();
            } catch (CompletionException failure) {
                Throwable cause = failure.getCause() instanceof StoreFailure reason ? reason : failure;
                throw new StoreFailure("Nothing was written. " + cause.getMessage(), cause);
            }
        }
    }

    /// Writes the bodies before the one thread that writes the journal has to wait for them.
    private List<JournalTable.Prepared> prepare(List<Draft> drafts) {
        Stream<Draft> each = drafts.size() < MANY ? drafts.stream() : drafts.parallelStream();
        return each.map(journal::prepare).toList();
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

    /// Writes one revision.
    public Revision append(Draft draft) {
        return append(List.of(draft)).getFirst();
    }

    /// Asks a question of one consistent state.
    public <T> T read(Function<Session, T> question) {
        return file.read(question);
    }

    /// The journal, for questions that [#read(Function)] asks.
    public JournalTable journal() {
        return journal;
    }

    /// Derives everything again from the journal, in a file of its own that is deleted afterwards, and compares.
    ///
    /// @param folder where the file may stand meanwhile; it needs about as much room as the register
    /// @return what differs, one sentence for each table; empty where the stored state is right
    public Rebuilt rebuild(Path folder) {
        return Rebuilding.compare(file, journal, folder);
    }

    /// Feature tables whose spatial index does not fit them, and whatever SQLite itself finds broken in the file.
    public List<String> listUnsound(Session session) {
        List<String> unsound = new ArrayList<>(session.list(
                UNINDEXED,
                row -> "Table " + row.getString(1) + " has " + row.getLong(2) + " geometries and " + row.getLong(3)
                        + " entries in its spatial index."));
        session.each(BROKEN, row -> {
            if (!row.getString(1).equals("ok")) {
                unsound.add("SQLite says of the file: " + row.getString(1));
            }
        });
        return unsound;
    }

    /// The writing session, whose room a test takes away.
    Session writer() {
        return file.writer();
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

    /// Writes what waits, and closes the file. What comes afterwards is refused.
    @Override
    public void close() {
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
        file.close();
    }
}
