package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.Clocks;
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
    public record Question(
            String text,
            String classification,
            String status,
            String district,
            String contamination,
            String afterReference,
            String afterId,
            int size) {

        /// The first page of everything.
        public static Question first(int size) {
            return new Question("", "", "", "", "", "", "", size);
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

    private record Listing(HazardQuery.Filter filter, HazardQuery.Page page)
            implements Answers.Question<List<HazardSummary>> {
        @Override
        public List<HazardSummary> read(Session session) {
            return List.copyOf(new HazardQuery().list(session, filter, page));
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

    /// The page that answers a question of the current register.
    public Page read(Question question) {
        return furrow.register().read(session -> read(session, question));
    }

    private Page read(Session session, Question question) {
        int size = Math.clamp(question.size(), 1, 1_000);
        Answers answers = furrow.answers();
        Listing listing = new Listing(
                question.filter(), new HazardQuery.Page(question.afterReference(), question.afterId(), size + 1));
        List<HazardSummary> found = size > REMEMBERED ? listing.read(session) : answers.answer(session, listing);
        HazardQuery.Totals totals = answers.answer(session, new Counting(question.filter()));
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
