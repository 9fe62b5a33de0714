package org.furrow.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.Posting;
import org.furrow.store.hazard.HazardTable;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.release.PostingTable;

/// The state of hazards in the tables of the register, right after every revision.
final class StoredHazardRows implements HazardRows {

    private final Session session;
    private final JournalTable journal;
    private final HazardTable hazards = new HazardTable();
    private final PostingTable postings = new PostingTable();
    private Optional<Set<RecordId>> undone = Optional.empty();

    StoredHazardRows(Session session, JournalTable journal) {
        this.session = session;
        this.journal = journal;
    }

    @Override
    public HazardHistory before(RecordId hazard, long position) {
        Set<RecordId> gone = undone();
        return load(hazard, revision -> revision.position() < position && counts(revision, gone));
    }

    @Override
    public HazardHistory beforeUndoing(RecordId hazard, RecordId batch) {
        Set<RecordId> gone = new HashSet<>(undone());
        gone.remove(batch);
        return load(hazard, revision -> counts(revision, gone));
    }

    @Override
    public List<RecordId> touchedBy(RecordId batch) {
        return journal.listSubjects(session, batch);
    }

    @Override
    public void forget() {
        undone = Optional.empty();
        postings.forget();
    }

    private Set<RecordId> undone() {
        if (undone.isEmpty()) {
            Set<RecordId> batches = new HashSet<>();
            journal.listUndone(session).stream().map(Map.Entry::getKey).forEach(batches::add);
            undone = Optional.of(batches);
        }
        return undone.orElseThrow();
    }

    private static boolean counts(Revision revision, Set<RecordId> gone) {
        return revision.draft().batch().filter(gone::contains).isEmpty();
    }

    private HazardHistory load(RecordId hazard, Predicate<Revision> counts) {
        HazardHistory history = HazardHistory.of(
                journal.list(session, hazard).stream().filter(counts).toList());
        history.setOpenPostings(postings.listOpen(session, hazard));
        return history;
    }

    @Override
    public void save(Hazard hazard, HazardAccount account, HazardTable.Positions positions) {
        hazards.save(session, hazard, account, positions);
    }

    @Override
    public void delete(RecordId hazard) {
        hazards.delete(session, hazard);
    }

    @Override
    public List<Long> book(Hazard hazard, List<Posting> added, long position) {
        return postings.insert(session, hazard, added, position);
    }

    @Override
    public void close(List<Long> numbers, long position) {
        postings.close(session, numbers, position);
    }
}
