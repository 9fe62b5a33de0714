package org.furrow.app.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;

/// The facts that had become so by a day and were known at an instant, one record after the other.
///
/// Imports that were undone by then are left out. Cost grows with the whole journal, whatever the clocks.
public final class PastFacts {

    private final Consumer<List<DatedFact>> visitor;
    private final Clocks clocks;
    private final long known;
    private final Map<RecordId, Long> undone;
    private final List<DatedFact> facts = new ArrayList<>();
    private Optional<RecordId> subject = Optional.empty();

    private PastFacts(Session session, JournalTable journal, Clocks clocks, Consumer<List<DatedFact>> visitor) {
        this.visitor = visitor;
        this.clocks = clocks;
        known = journal.positionAt(session, clocks.knownAt());
        undone = journal.listUndone(session).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    /// Hands over the facts of each record that had any: those of a hazard with those of its releases.
    public static void each(Session session, JournalTable journal, Clocks clocks, Consumer<List<DatedFact>> visitor) {
        PastFacts past = new PastFacts(session, journal, clocks, visitor);
        journal.eachBySubject(session, past.known, past::take);
        past.endSubject();
    }

    private void take(Revision revision) {
        RecordId next = JournalTable.subject(revision.draft());
        if (!subject.equals(Optional.of(next))) {
            endSubject();
            subject = Optional.of(next);
        }
        boolean isUndone = revision.draft()
                .batch()
                .filter(batch -> undone.getOrDefault(batch, Long.MAX_VALUE) <= known)
                .isPresent();
        if (!isUndone && !revision.draft().valid().isAfter(clocks.asOf())) {
            facts.add(DatedFact.of(revision));
        }
    }

    private void endSubject() {
        if (!facts.isEmpty()) {
            visitor.accept(List.copyOf(facts));
            facts.clear();
        }
    }
}
