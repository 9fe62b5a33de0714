package org.furrow.app.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.importing.RunningImports;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.store.Session;
import org.furrow.store.hazard.DiscrepancyQuery;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.journal.ImportQuery;
import org.furrow.store.journal.JournalQuery;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.journal.NewsQuery;
import org.furrow.store.release.LedgerQuery;

/// Reading what waits for somebody, what does not fit together, and what is new.
///
/// What takes the reading of whole tables is looked for once for each state of the journal and then remembered.
public final class ReadingToday {

    private static final int NEWEST = 12;

    private final Furrow furrow;
    private final ImportQuery imports = new ImportQuery();
    private final DiscrepancyQuery discrepancies = new DiscrepancyQuery();
    private final HazardQuery hazards = new HazardQuery();
    private final NewsQuery news = new NewsQuery();

    /// A reader of this register.
    public ReadingToday(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Doubting() implements Answers.Question<List<Today.Doubtful>> {
        @Override
        public List<Today.Doubtful> read(Session session) {
            DiscrepancyQuery query = new DiscrepancyQuery();
            return Arrays.stream(Discrepancy.values())
                    .map(each -> new Today.Doubtful(
                            each, query.find(session, each, 1).count()))
                    .filter(each -> each.count() > 0)
                    .toList();
        }
    }

    private record Remaining(long position) implements Answers.Question<Long> {
        @Override
        public Long read(Session session) {
            return new LedgerQuery()
                    .read(session, LedgerQuestion.everything(), position)
                    .total()
                    .closingM2();
        }
    }

    private record Bringing(long since) implements Answers.Question<List<NewsQuery.OfImport>> {
        @Override
        public List<NewsQuery.OfImport> read(Session session) {
            return new NewsQuery().listImports(session, since);
        }
    }

    private record CountingSingle(long since) implements Answers.Question<SortedMap<String, Long>> {
        @Override
        public SortedMap<String, Long> read(Session session) {
            return new NewsQuery().countSingle(session, since);
        }
    }

    private record Holding() implements Answers.Question<Map<RecordId, Long>> {
        @Override
        public Map<RecordId, Long> read(Session session) {
            return new ImportQuery().countHeld(session);
        }
    }

    /// What waits, what does not fit together, and what came after this entry of the journal.
    public Today read(long since) {
        return furrow.register().read(session -> {
            long last = journal().lastPosition(session);
            return new Today(last, listWaiting(session), answer(session, new Doubting()), news(session, since, last));
        });
    }

    /// The same, with what came in this time.
    public Today readSince(Duration before) {
        Instant then = furrow.clock().instant().minus(before);
        return read(furrow.register().read(session -> journal().positionAt(session, then)));
    }

    /// The hazards with a discrepancy, and how many there are.
    ///
    /// @param most at most so many are listed
    public Doubtful list(Discrepancy discrepancy, int most) {
        return furrow.register().read(session -> {
            DiscrepancyQuery.Found found = discrepancies.find(session, discrepancy, most);
            return new Doubtful(
                    found.count(),
                    found.first().stream()
                            .flatMap(id -> hazards.find(session, id).stream())
                            .toList());
        });
    }

    /// Hazards with a discrepancy.
    ///
    /// @param count how many there are
    /// @param first the first of them by reference
    public record Doubtful(long count, List<HazardSummary> first) {
        public Doubtful {
            first = List.copyOf(first);
        }
    }

    /// What runs at this moment waits for nobody.
    private List<Today.Waiting> listWaiting(Session session) {
        Set<RecordId> running = RunningImports.listRunning(furrow.file());
        Map<RecordId, Long> held = answer(session, new Holding());
        return imports.list(session).stream()
                .filter(each -> each.undone().isEmpty() && !running.contains(each.id()))
                .map(each -> new Today.Waiting(each, held.getOrDefault(each.id(), 0L)))
                .filter(each -> each.held() > 0 || each.isUnfinished())
                .toList();
    }

    private Today.News news(Session session, long since, long last) {
        JournalEntries entries = new JournalEntries(journal(), session, furrow.actor());
        JournalQuery query = new JournalQuery(journal());
        return new Today.News(
                since,
                new Today.Growth(answer(session, new Remaining(since)), answer(session, new Remaining(last))),
                answer(session, new Bringing(since)).stream()
                        .flatMap(each -> brought(session, each).stream())
                        .toList(),
                answer(session, new CountingSingle(since)),
                news.listSingle(session, since, NEWEST).stream()
                        .flatMap(position -> query.find(session, position).stream())
                        .map(entries::entry)
                        .toList());
    }

    private Optional<Today.Brought> brought(Session session, NewsQuery.OfImport brought) {
        Optional<ImportSummary> summary = imports.find(session, brought.batch());
        return summary.map(known -> new Today.Brought(known, brought.kinds()));
    }

    private <A> A answer(Session session, Answers.Question<A> question) {
        return furrow.answers().answer(session, question);
    }

    private JournalTable journal() {
        return furrow.register().journal();
    }
}
