package org.furrow.store.release;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.Posting;
import org.furrow.store.Session;

/// The postings of all accounts, each with the journal positions between which it was known.
///
/// A posting that a late report displaces is not deleted: it stays, known until the position of that report, so that a
/// ledger as known on any instant can be added up again.
public final class PostingTable {

    private static final String INSERT = """
            INSERT INTO ledger_posting (hazard, reference, valid, line, square_metres, operator, district, known_from)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LAST_ID = "SELECT last_insert_rowid()";
    private static final String CLOSE = "UPDATE ledger_posting SET known_until = ? WHERE id = ?";
    private static final String OPEN_OF =
            "SELECT id FROM ledger_posting WHERE hazard = ? AND known_until IS NULL ORDER BY id";

    /// Adds postings that are known from a position on, and returns their numbers.
    public List<Long> insert(Session session, Hazard hazard, List<Posting> postings, long position) {
        List<Long> numbers = new ArrayList<>(postings.size());
        for (Posting posting : postings) {
            session.update(
                    INSERT,
                    hazard.id().toString(),
                    hazard.description().reference(),
                    posting.valid().toString(),
                    posting.line().code(),
                    posting.squareMetres(),
                    posting.operator(),
                    hazard.description().district(),
                    position);
            numbers.add(session.number(LAST_ID));
        }
        return numbers;
    }

    /// Says that postings are no longer believed from a position on.
    public void close(Session session, List<Long> numbers, long position) {
        numbers.forEach(number -> session.update(CLOSE, position, number));
    }

    /// The numbers of the postings that are believed now, in the order in which they were added.
    public List<Long> listOpen(Session session, RecordId hazard) {
        return session.list(OPEN_OF, row -> row.getLong(1), hazard.toString());
    }
}
