package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PublishedPlan;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.planning.PlanningQuery;

/// Reading the plans that were published.
public final class ReadingPublished {

    private static final PlanningQuery QUERY = new PlanningQuery();

    private final Furrow furrow;

    /// Reading those of this register.
    public ReadingPublished(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A published plan.
    ///
    /// @param day on which it was published
    /// @param by who published it
    public record Known(RecordId id, PublishedPlan plan, LocalDate day, String by, String remarks) {}

    private record InForce(JournalTable journal) implements Answers.Question<Optional<Known>> {
        @Override
        public Optional<Known> read(Session session) {
            return QUERY.findPlanInForce(session).flatMap(id -> known(journal, session, id));
        }
    }

    /// The plan that the office goes by.
    public Optional<Known> findInForce() {
        Register register = furrow.register(Permission.READ_WHOLE);
        return register.read(session -> furrow.answers().answer(session, new InForce(register.journal())));
    }

    /// The ids of all plans that were published, also those that are not in force any more.
    public List<String> listIds() {
        return furrow.register(Permission.READ_WHOLE)
                .read(session -> QUERY.listPublished(session).stream()
                        .map(RecordId::toString)
                        .toList());
    }

    private static Optional<Known> known(JournalTable journal, Session session, RecordId id) {
        for (Revision revision : journal.list(session, id).reversed()) {
            if (revision.draft().fact() instanceof PlanningFact.Published(PublishedPlan plan, String remarks)) {
                return Optional.of(new Known(
                        id, plan, revision.draft().valid(), revision.draft().author(), remarks));
            }
        }
        return Optional.empty();
    }
}
