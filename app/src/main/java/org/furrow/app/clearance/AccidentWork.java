package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.List;
import org.furrow.domain.clearance.AccidentDecision;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.AccidentQuery;
import org.furrow.store.tasking.TaskQuery;

/// What the register knows when somebody tells of an accident.
///
/// @param today the last day that anything can have happened
record AccidentWork(Register register, AccidentBook book, LocalDate today) {

    private static final AccidentQuery QUERY = new AccidentQuery();

    /// What decides on a notice and the steps after it.
    AccidentDecision decision(AccidentNotice notice) {
        return new AccidentDecision(register.read(session -> known(session, notice)), today);
    }

    private AccidentDecision.Known known(Session session, AccidentNotice notice) {
        return new AccidentDecision.Known(
                QUERY.findByNumber(session, notice.number()),
                notice.task().flatMap(book.tasks()::find).map(task -> task.profile()),
                notice.team()
                        .flatMap(id -> book.tasks().roster().findTeam(id))
                        .map(team -> team.profile().name()),
                notice.hazard()
                        .filter(id -> new TaskQuery().findGround(session, id).isPresent())
                        .isPresent());
    }

    /// An account that acts for some organisations does not tell of the work of another one.
    List<Reason> checkWhose(AccidentNotice notice) {
        return register.sight().covers(notice.organisation())
                ? List.of()
                : List.of(AccidentRefusal.NOT_YOUR_ACCIDENT.because(
                        notice.number().isBlank() ? "The accident" : notice.number(),
                        notice.organisation().isBlank() ? "nobody" : notice.organisation(),
                        String.join(", ", register.sight().organisations())));
    }
}
