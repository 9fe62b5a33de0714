package org.furrow.app.hazard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;

/// Reading the register, page by page.
public final class ReadingRegister {

    /// Pages of at most so many hazards are remembered.
    private static final int REMEMBERED = 100;

    private final Furrow furrow;

    /// A reader of this register.
    public ReadingRegister(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What is asked; empty texts limit nothing.
    ///
    /// @param text is looked for in reference, name, place and district
    /// @param afterReference the reference of the last hazard of the page before
    /// @param afterId its id
    /// @param size how many hazards a page holds, 1 to 1,000
    /// @param order in which the hazards stand
    /// @param afterValue what the order remembers of that last hazard
    public record Question(
            String text,
            String classification,
            String status,
            String district,
            String contamination,
            String afterReference,
            String afterId,
            int size,
            RegisterOrder order,
            String afterValue) {

        /// The same in the order of references.
        public Question(
                String text,
                String classification,
                String status,
                String district,
                String contamination,
                String afterReference,
                String afterId,
                int size) {
            this(
                    text,
                    classification,
                    status,
                    district,
                    contamination,
                    afterReference,
                    afterId,
                    size,
                    RegisterOrder.BY_REFERENCE,
                    "");
        }

        /// The first page of everything.
        public static Question first(int size) {
            return new Question("", "", "", "", "", "", "", size);
        }

        /// The same after another hazard.
        Question after(HazardSummary last) {
            return new Question(
                    text,
                    classification,
                    status,
                    district,
                    contamination,
                    last.description().reference(),
                    last.id().toString(),
                    size,
                    order,
                    order.mark(last));
        }

        boolean isFirst() {
            return afterReference.isEmpty() && afterId.isEmpty();
        }

        HazardQuery.Filter filter() {
            return new HazardQuery.Filter(text, classification, status, district, contamination);
        }
    }

    /// A page of the register.
    ///
    /// @param hazards the hazards of this page
    /// @param count how many hazards pass the filter on all pages
    /// @param boundary their boundaries' surfaces together
    /// @param remaining what remains of them together
    /// @param hasMore whether another page follows
    /// @param districts all districts of the register, for the filter
    public record Page(
            List<HazardSummary> hazards,
            long count,
            Area boundary,
            Area remaining,
            boolean hasMore,
            List<String> districts) {
        public Page {
            hazards = List.copyOf(hazards);
            districts = List.copyOf(districts);
        }
    }

    private record Listing(Question question, int most, Answers answers) implements Answers.Question<Part> {
        @Override
        public Part read(Session session) {
            if (!question.text().isEmpty()) {
                SearchingRegister searching = SearchingRegister.of(answers, session, question);
                return new Part(searching.list(most), searching.totals());
            }
            HazardQuery query = new HazardQuery();
            HazardQuery.Page page = new HazardQuery.Page(question.afterReference(), question.afterId(), most);
            RegisterOrder order = question.order();
            List<HazardSummary> found = order.equals(RegisterOrder.BY_REFERENCE)
                    ? query.list(session, question.filter(), page)
                    : query.listSorted(
                            session, question.filter(), page, order.sorting(question.afterValue(), question.isFirst()));
            return new Part(found, answers.answer(session, new Counting(question.filter())));
        }
    }

    /// Some hazards in turn, and how many pass the filter in all.
    private record Part(List<HazardSummary> hazards, HazardQuery.Totals totals) {
        Part {
            hazards = List.copyOf(hazards);
        }
    }

    private record Counting(HazardQuery.Filter filter) implements Answers.Question<HazardQuery.Totals> {
        @Override
        public HazardQuery.Totals read(Session session) {
            return new HazardQuery().count(session, filter);
        }
    }

    private record NamingDistricts() implements Answers.Question<List<String>> {
        @Override
        public List<String> read(Session session) {
            return List.copyOf(new HazardQuery().listDistricts(session));
        }
    }

    /// The page that answers a question as of a day, as known at an instant.
    public Page read(Question question, Clocks clocks) {
        return clocks.isLatest()
                ? read(question)
                : furrow.register()
                        .read(session -> PastRegister.page(
                                PastRegister.list(session, furrow.register().journal(), clocks), question));
    }

    /// The hazards of the current register that pass the question's filters, in the order of references, wherever its
    /// page begins.
    ///
    /// @param most at most so many
    public List<RecordId> list(Question question, int most) {
        return furrow
                .register()
                .read(session -> new HazardQuery().list(session, question.filter(), new HazardQuery.Page("", "", most)))
                .stream()
                .map(HazardSummary::id)
                .toList();
    }

    /// One hazard of each classification and work status that there is among these.
    public List<RecordId> samples(List<RecordId> hazards) {
        Map<List<Object>, RecordId> samples = new LinkedHashMap<>();
        furrow.register().read(session -> {
            hazards.forEach(id -> new HazardQuery()
                    .find(session, id)
                    .ifPresent(found -> samples.putIfAbsent(List.of(found.classification(), found.status()), id)));
            return samples;
        });
        return List.copyOf(samples.values());
    }

    /// The page that answers a question of the current register.
    public Page read(Question question) {
        return furrow.register().read(session -> read(session, question));
    }

    private Page read(Session session, Question question) {
        int size = Math.clamp(question.size(), 1, 1_000);
        Answers answers = furrow.answers();
        Listing listing = new Listing(question, size + 1, answers);
        Part part = size > REMEMBERED ? listing.read(session) : answers.answer(session, listing);
        List<HazardSummary> found = part.hazards();
        HazardQuery.Totals totals = part.totals();
        boolean hasMore = found.size() > size;
        return new Page(
                hasMore ? found.subList(0, size) : found,
                totals.count(),
                totals.boundary(),
                totals.remaining(),
                hasMore,
                answers.answer(session, new NamingDistricts()));
    }
}
