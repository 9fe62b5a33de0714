package org.furrow.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Sight;
import org.furrow.store.journal.FactCodec;
import org.furrow.store.journal.JournalTable;

/// The register: a journal that only grows, and the tables derived from it, in one file.
///
/// [#append(List)] returns when its revisions are on the disk. Writers that come at the same time share one flush,
/// which is called group commit: one thread takes all that wait, writes them in one transaction, each list whole or
/// not at all, and answers all of them after the commit.
///
/// Other processes may write to the same file. Each transaction starts from what the file says, and what is kept in
/// memory is forgotten when somebody else has written since.
public final class Register implements AutoCloseable {

    private static final int LOCKS = 256;
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
    private final JournalTable journal;
    private final TimeBasedEpochGenerator ids;
    private final String site;
    private final JournalWriter writer;
    private final Sight sight;
    private final Object[] locks;

    /// Opens the register in a GeoPackage file, or makes it where there is no file.
    public static Register open(Path path, Clock clock) {
        return new Register(path, clock);
    }

    private Register(Path path, Clock clock) {
        file = new GeoPackageFile(path);
        journal = new JournalTable(new FactCodec());
        ids = Generators.timeBasedEpochGenerator();
        site = file.read(Sight.everything(), journal::firstSite)
                .orElseGet(() -> "site-" + newId().toString().substring(24));
        writer = new JournalWriter(file, clock, journal, site);
        sight = Sight.everything();
        locks = Stream.generate(Object::new).limit(LOCKS).toArray();
    }

    private Register(Register opened, Sight sight) {
        file = opened.file;
        journal = opened.journal;
        ids = opened.ids;
        site = opened.site;
        writer = opened.writer;
        this.sight = sight;
        locks = opened.locks;
    }

    /// The same register for somebody with this sight: whatever they do not see, no question finds.
    public Register seenBy(Sight other) {
        return new Register(this, other);
    }

    /// Which hazards its questions find.
    public Sight sight() {
        return sight;
    }

    /// The lock of whoever reads, decides and writes in one step; the same one for everybody, whatever they see.
    public Object decisions() {
        return writer;
    }

    /// The lock of whoever decides on what no other record of this one's kind can change; those who decide on others
    /// need
    /// not wait for them. Several records may share one.
    public Object decisions(RecordId alone) {
        return locks[Math.floorMod(alone.hashCode(), locks.length)];
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
        try {
            return new Appending(writer.enqueue(prepare(drafts)));
        } catch (IllegalArgumentException unknown) {
            throw new StoreFailure("Nothing was written. " + unknown.getMessage(), unknown);
        }
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
        Stream<Draft> each = drafts.size() < JournalWriter.MANY ? drafts.stream() : drafts.parallelStream();
        return each.map(journal::prepare).toList();
    }

    /// Writes one revision.
    public Revision append(Draft draft) {
        return append(List.of(draft)).getFirst();
    }

    /// Asks a question of one consistent state.
    public <T> T read(Function<Session, T> question) {
        return file.read(sight, question);
    }

    /// The journal, for questions that [#read(Function)] asks.
    public JournalTable journal() {
        return journal;
    }

    /// The latest entry of a record that is there.
    public Revision latest(RecordId record) {
        return read(session -> journal.list(session, record)).getLast();
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

    /// Writes what waits, and closes the file. What comes afterwards is refused.
    @Override
    public void close() {
        writer.close();
        file.close();
    }
}
