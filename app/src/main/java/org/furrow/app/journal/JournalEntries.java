package org.furrow.app.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.UnreadableFact;
import org.furrow.domain.people.Actor;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.journal.JournalQuery;
import org.furrow.store.journal.JournalTable;

/// Tells entries with what was before them; reads each record once.
final class JournalEntries {

    private final JournalTable journal;
    private final Session session;
    private final HazardQuery hazards = new HazardQuery();
    private final Map<RecordId, List<Revision>> histories = new HashMap<>();
    private final Map<RecordId, String> references = new HashMap<>();
    private final Map<RecordId, Long> undone;
    private final Veil veil;

    /// @param reader who reads them
    JournalEntries(JournalTable journal, Session session, Actor reader) {
        veil = new Veil(session, reader);
        this.journal = journal;
        this.session = session;
        undone = journal.listUndone(session).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    /// The entry as a reader wants it.
    JournalEntry entry(JournalQuery.Entry written) {
        JournalQuery.Entry stored = veil.over(written);
        RecordId subject = JournalTable.subject(stored.revision().draft());
        return new JournalEntry(
                stored.revision(),
                subject,
                references.computeIfAbsent(subject, this::reference),
                stored.kind(),
                stored.body(),
                changes(stored.revision(), subject));
    }

    private String reference(RecordId subject) {
        return hazards.find(session, subject)
                .map(hazard -> hazard.description().reference())
                .orElse("");
    }

    private List<Change> changes(Revision revision, RecordId subject) {
        return revision.draft().fact() instanceof HazardFact fact && Changes.isReplacing(fact)
                ? before(revision, histories.computeIfAbsent(subject, id -> journal.listAsWritten(session, id)))
                        .map(before -> Changes.of(before, fact))
                        .orElse(List.of())
                : List.of();
    }

    /// The hazard as it was on the day of the revision, as known just before it; nobody can tell where an entry
    /// of its history is unreadable.
    private Optional<Hazard> before(Revision revision, List<Revision> history) {
        List<Revision> earlier = history.stream()
                .filter(each -> each.position() < revision.position())
                .toList();
        if (earlier.stream().anyMatch(each -> each.draft().fact() instanceof UnreadableFact)) {
            return Optional.empty();
        }
        return Hazard.of(earlier.stream()
                .filter(each -> !each.draft().valid().isAfter(revision.draft().valid()))
                .filter(each -> each.draft()
                        .batch()
                        .filter(batch -> undone.getOrDefault(batch, Long.MAX_VALUE) < revision.position())
                        .isEmpty())
                .map(DatedFact::of)
                .toList());
    }
}
