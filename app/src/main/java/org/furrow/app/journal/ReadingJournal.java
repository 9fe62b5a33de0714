package org.furrow.app.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;
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
        return furrow.register()
                .read(session -> query().find(session, position)
                        .map(new JournalEntries(journal(), session, furrow.actor())::entry));
    }

    private Page read(Session session, JournalQuestion question, int size) {
        Optional<JournalQuery.Filter> filter = filter(session, question);
        if (filter.isEmpty()) {
            return new Page(List.of(), false);
        }
        List<JournalQuery.Entry> found = query().list(session, filter.orElseThrow(), question.before(), size + 1);
        JournalEntries entries = new JournalEntries(journal(), session, furrow.actor());
        return new Page(found.stream().limit(size).map(entries::entry).toList(), found.size() > size);
    }

    /// The filter, or nothing where a record or an import is asked for that nobody knows.
    private Optional<JournalQuery.Filter> filter(Session session, JournalQuestion question) {
        List<RecordId> records = question.record().isBlank()
                ? List.of()
                : records(session, question.record().strip());
        Optional<RecordId> batch = RecordId.find(question.batch().strip());
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
        Optional<RecordId> id = RecordId.find(text.strip());
        return id.isPresent()
                ? List.of(id.orElseThrow())
                : hazards.listByReference(session, text).stream()
                        .map(HazardSummary::id)
                        .toList();
    }

    private JournalTable journal() {
        return furrow.register().journal();
    }

    private JournalQuery query() {
        return new JournalQuery(journal());
    }
}
