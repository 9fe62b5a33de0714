package org.furrow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.Posting;
import org.furrow.store.hazard.HazardTable;
import org.furrow.store.release.PostingTable;

/// The state of one hazard after the other: kept in memory while its history is read, and written once at its end.
///
/// Nothing is known of a hazard before its first entry is read, so the caller brings all entries of one in turn.
final class LaterHazardRows implements HazardRows {

    private final Session session;
    private final HazardTable hazards = new HazardTable();
    private final PostingTable table = new PostingTable();
    private final List<PostingTable.Entry> postings = new ArrayList<>();
    private Optional<State> state = Optional.empty();

    private record State(Hazard hazard, HazardAccount account, HazardTable.Positions positions) {}

    LaterHazardRows(Session session) {
        this.session = session;
    }

    /// Writes what is kept in memory.
    void flush() {
        state.ifPresent(last -> hazards.insert(session, last.hazard(), last.account(), last.positions()));
        state = Optional.empty();
        postings.forEach(posting -> table.insert(session, posting));
        postings.clear();
    }

    @Override
    public HazardHistory before(RecordId hazard, long position) {
        return new HazardHistory();
    }

    @Override
    public HazardHistory beforeUndoing(RecordId hazard, RecordId batch) {
        return new HazardHistory();
    }

    /// None: whoever reads the histories in turn takes the import out of each.
    @Override
    public List<RecordId> touchedBy(RecordId batch) {
        return List.of();
    }

    @Override
    public void forget() {
        // Nothing is kept of imports.
    }

    @Override
    public void save(Hazard hazard, HazardAccount account, HazardTable.Positions positions) {
        state = Optional.of(new State(hazard, account, positions));
    }

    @Override
    public void delete(RecordId hazard) {
        state = Optional.empty();
    }

    @Override
    public List<Long> book(Hazard hazard, List<Posting> added, long position) {
        List<Long> numbers = new ArrayList<>(added.size());
        for (Posting posting : added) {
            numbers.add((long) postings.size());
            postings.add(PostingTable.Entry.of(hazard, posting, position));
        }
        return numbers;
    }

    @Override
    public void close(List<Long> numbers, long position) {
        for (long number : numbers) {
            int place = Math.toIntExact(number);
            postings.set(place, postings.get(place).until(OptionalLong.of(position)));
        }
    }
}
