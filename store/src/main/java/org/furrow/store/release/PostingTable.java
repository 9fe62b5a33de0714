package org.furrow.store.release;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.Posting;
import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// The postings of all accounts, each with the journal positions between which it was known.
///
/// A posting that a late report displaces is not deleted: it stays, known until the position of that report, so that a
/// ledger as known on any instant can be added up again.
public final class PostingTable {

    private static final String INSERT = """
            INSERT INTO ledger_posting (id, hazard, reference, valid, line, square_metres, operator, district, known_from,
              known_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LAST_ID = "SELECT max(id) FROM ledger_posting";
    private static final String CLOSE = "UPDATE ledger_posting SET known_until = ? WHERE id = ?";
    private static final String OPEN_OF =
            "SELECT id FROM ledger_posting WHERE hazard = ? AND known_until IS NULL ORDER BY id";

    /// A row of the table.
    ///
    /// @param from the position from which on it is known
    /// @param until the position from which on it is no longer believed; absent while it is
    public record Entry(
            RecordId hazard, String reference, String district, Posting posting, long from, OptionalLong until) {

        /// A posting on a hazard's account that is known from a position on.
        public static Entry of(Hazard hazard, Posting posting, long from) {
            return new Entry(
                    hazard.id(),
                    hazard.description().reference(),
                    hazard.description().district(),
                    posting,
                    from,
                    OptionalLong.empty());
        }

        /// The same, believed until that position.
        public Entry until(OptionalLong position) {
            return new Entry(hazard, reference, district, posting, from, position);
        }
    }

    private OptionalLong last = OptionalLong.empty();

    /// Forgets which number is the last, because somebody else may have written since.
    public void forget() {
        last = OptionalLong.empty();
    }

    /// Adds postings that are known from a position on, and returns their numbers.
    public List<Long> insert(Session session, Hazard hazard, List<Posting> postings, long position) {
        if (postings.isEmpty()) {
            return List.of();
        }
        long number = last.isPresent() ? last.getAsLong() : session.number(LAST_ID);
        List<Long> numbers = new ArrayList<>(postings.size());
        for (Posting posting : postings) {
            number++;
            insert(session, number, Entry.of(hazard, posting, position));
            numbers.add(number);
        }
        last = OptionalLong.of(number);
        return numbers;
    }

    /// Adds a row under the next free number.
    public void insert(Session session, Entry entry) {
        insert(session, null, entry);
    }

    private static void insert(Session session, @Nullable Long number, Entry entry) {
        session.update(
                INSERT,
                number,
                entry.hazard().toString(),
                entry.reference(),
                entry.posting().valid().toString(),
                entry.posting().line().code(),
                entry.posting().squareMetres(),
                entry.posting().operator(),
                entry.district(),
                entry.from(),
                entry.until().isPresent() ? entry.until().getAsLong() : null);
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
