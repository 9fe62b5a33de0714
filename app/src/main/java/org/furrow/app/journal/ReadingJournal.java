package org.furrow.app.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.UnreadableFact;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.journal.FactCodec;
import org.furrow.store.journal.JournalQuery;
import org.furrow.store.journal.JournalTable;

/// Reading who said what, newest first.
public final class ReadingJournal {

    private static final int AT_A_TIME = 500;

    private final Furrow furrow;
    private final HazardQuery hazards = new HazardQuery();

    /// A reader of this register's journal.
    public ReadingJournal(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Some entries, newest first.
    ///
    /// @param hasMore whether there are entries further back
    public record Page(List<JournalEntry> entries, boolean hasMore) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /// What a reader can choose from.
    ///
    /// @param last the position of the last entry, which is how many there are
    public record Choices(List<String> authors, List<String> sites, long last) {
        public Choices {
            authors = List.copyOf(authors);
            sites = List.copyOf(sites);
        }
    }

    /// The stable words for every kind of fact.
    public static List<String> kinds() {
        return FactCodec.KINDS;
    }

    /// What a reader can choose from.
    public Choices choices() {
        return furrow.register()
                .read(session -> new Choices(
                        query().listAuthors(session),
                        query().listSites(session),
                        journal().lastPosition(session)));
    }

    /// The newest entries that the question asks for.
    ///
    /// @param size at most how many
    public Page read(JournalQuestion question, int size) {
        return furrow.register().read(session -> read(session, question, size));
    }

    /// Every entry that the question asks for, newest first, a few at a time: the register is not held meanwhile.
    public void each(JournalQuestion question, Consumer<JournalEntry> visitor) {
        JournalQuestion next = question;
        Page page;
        do {
            page = read(next, AT_A_TIME);
            page.entries().forEach(visitor);
            if (page.hasMore()) {
                next = next.before(page.entries().getLast().revision().position());
            }
        } while (page.hasMore());
    }

    /// The entry at a position.
    public Optional<JournalEntry> find(long position) {
        return furrow.register().read(session -> query().find(session, position).map(new Telling(session)::entry));
    }

    private Page read(Session session, JournalQuestion question, int size) {
        Optional<JournalQuery.Filter> filter = filter(session, question);
        if (filter.isEmpty()) {
            return new Page(List.of(), false);
        }
        List<JournalQuery.Entry> found = query().list(session, filter.orElseThrow(), question.before(), size + 1);
        Telling telling = new Telling(session);
        return new Page(found.stream().limit(size).map(telling::entry).toList(), found.size() > size);
    }

    /// The filter, or nothing where a record or an import is asked for that nobody knows.
    private Optional<JournalQuery.Filter> filter(Session session, JournalQuestion question) {
        List<RecordId> records = question.record().isBlank()
                ? List.of()
                : records(session, question.record().strip());
        Optional<RecordId> batch = parsed(question.batch());
        if (records.isEmpty() != question.record().isBlank()
                || batch.isEmpty() != question.batch().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new JournalQuery.Filter(
                question.author(),
                question.site(),
                question.kind(),
                records,
                batch,
                new JournalQuery.Period(
                        question.from(), question.until(), question.validFrom(), question.validUntil())));
    }

    private List<RecordId> records(Session session, String text) {
        Optional<RecordId> id = parsed(text);
        return id.isPresent()
                ? List.of(id.orElseThrow())
                : hazards.listByReference(session, text).stream()
                        .map(HazardSummary::id)
                        .toList();
    }

    private static Optional<RecordId> parsed(String text) {
        try {
            return Optional.of(RecordId.parse(text.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Tells entries with what was before them; reads each record once.
    private final class Telling {

        private final Session session;
        private final Map<RecordId, List<Revision>> histories = new HashMap<>();
        private final Map<RecordId, String> references = new HashMap<>();
        private final Map<RecordId, Long> undone;

        private Telling(Session session) {
            this.session = session;
            undone = journal().listUndone(session).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
        }

        private JournalEntry entry(JournalQuery.Entry stored) {
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
                    ? before(
                                    revision,
                                    histories.computeIfAbsent(
                                            subject, id -> journal().listAsWritten(session, id)))
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
                    .filter(each ->
                            !each.draft().valid().isAfter(revision.draft().valid()))
                    .filter(each -> each.draft()
                            .batch()
                            .filter(batch -> undone.getOrDefault(batch, Long.MAX_VALUE) < revision.position())
                            .isEmpty())
                    .map(DatedFact::of)
                    .toList());
        }
    }

    private JournalTable journal() {
        return furrow.register().journal();
    }

    private JournalQuery query() {
        return new JournalQuery(journal());
    }
}
