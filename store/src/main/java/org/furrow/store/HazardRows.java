package org.furrow.store;

import java.util.List;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.Posting;
import org.furrow.store.hazard.HazardTable;

/// Where the state of hazards goes: into the tables at once, or later when the whole history of one is known.
interface HazardRows {

    /// What is known of a hazard from the entries before a position.
    HazardHistory before(RecordId hazard, long position);

    /// What was known of a hazard before an import was undone, everything in order of arrival.
    HazardHistory beforeUndoing(RecordId hazard, RecordId batch);

    /// The records whose state an import that is undone now has to be taken out of.
    List<RecordId> touchedBy(RecordId batch);

    /// Forgets what is kept in memory of imports, because one more was undone or somebody else has written.
    void forget();

    /// Keeps a hazard as it is after a revision.
    void save(Hazard hazard, HazardAccount account, HazardTable.Positions positions);

    /// Takes a hazard out, because the import that recorded it was undone.
    void delete(RecordId hazard);

    /// Keeps postings that are known from a position on, and returns their numbers.
    List<Long> book(Hazard hazard, List<Posting> postings, long position);

    /// Says that postings are no longer believed from a position on.
    void close(List<Long> numbers, long position);
}
