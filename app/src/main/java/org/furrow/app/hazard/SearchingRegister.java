package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Answers;
import org.furrow.domain.ground.Area;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardLines;
import org.furrow.store.hazard.HazardQuery;

/// Looking for a text in the current register. The store would read the whole table for every text that nobody looked
/// for before; so the texts of all hazards are remembered until the journal grows, and each search goes over them once.
///
/// Capital and small letters are the same in every script, as in a past state of the register.
final class SearchingRegister {

    private final Session session;
    private final ReadingRegister.Question question;
    private final List<HazardLines.Line> found;

    private SearchingRegister(Session session, ReadingRegister.Question question, List<HazardLines.Line> found) {
        this.session = session;
        this.question = question;
        this.found = found;
    }

    private record Remembering() implements Answers.Question<List<HazardLines.Line>> {
        @Override
        public List<HazardLines.Line> read(Session session) {
            return HazardLines.list(session);
        }
    }

    /// What passes a question's filters.
    static SearchingRegister of(Answers answers, Session session, ReadingRegister.Question question) {
        HazardQuery.Filter filter = question.filter();
        return new SearchingRegister(
                session,
                question,
                answers.answer(session, new Remembering()).stream()
                        .filter(line -> line.passes(filter))
                        .toList());
    }

    /// How many there are, and their areas together.
    HazardQuery.Totals totals() {
        return new HazardQuery.Totals(
                found.size(),
                new Area(found.stream().mapToLong(HazardLines.Line::boundaryM2).sum()),
                new Area(found.stream().mapToLong(HazardLines.Line::remainingM2).sum()));
    }

    /// Those of the question's page, in its order.
    ///
    /// @param most at most so many
    List<HazardSummary> list(int most) {
        RegisterOrder order = question.order();
        if (order.equals(RegisterOrder.BY_REFERENCE)) {
            return found.stream()
                    .filter(this::isAfter)
                    .limit(most)
                    .map(this::summary)
                    .toList();
        }
        return found.stream()
                .map(this::summary)
                .filter(hazard -> question.isFirst() || order.isAfter(hazard, question))
                .sorted(order.comparator())
                .limit(most)
                .toList();
    }

    private boolean isAfter(HazardLines.Line line) {
        int compared = line.reference().compareTo(question.afterReference());
        return compared > 0 || (compared == 0 && line.id().toString().compareTo(question.afterId()) > 0);
    }

    private HazardSummary summary(HazardLines.Line line) {
        return new HazardQuery().find(session, line.id()).orElseThrow();
    }
}
