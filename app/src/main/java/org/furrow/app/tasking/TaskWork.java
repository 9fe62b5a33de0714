package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.tasking.Halt;
import org.furrow.domain.tasking.OrderDecision;
import org.furrow.domain.tasking.StepDecision;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.quality.QualityQuery;

/// What the register knows when somebody orders a task or takes a step.
///
/// @param today the last day that anything can have happened
record TaskWork(Furrow furrow, TaskBook book, LocalDate today) {

    /// What decides whether such a task can be ordered.
    OrderDecision orders(TaskProfile profile) {
        return new OrderDecision(known(profile), today);
    }

    /// What decides on steps of a task.
    ///
    /// @param profile what is said of it after the step
    StepDecision steps(TaskProfile profile) {
        return new StepDecision(known(profile), furrow.standard().accreditation(), today);
    }

    private TaskKnowledge known(TaskProfile profile) {
        Map<RecordId, Readiness> readiness = new HashMap<>();
        profile.teams()
                .forEach(id -> book.roster()
                        .findTeam(id)
                        .ifPresent(team -> readiness.put(id, book.roster().readiness(team))));
        return new TaskKnowledge(
                book.tasks(),
                waited(profile),
                ReadingTasks.ground(furrow.register(), profile.hazards()),
                book.roster().teams(),
                readiness,
                halts());
    }

    /// What stops teams and tasks on whichever days: critical nonconformities.
    private List<Halt> halts() {
        return furrow.register().read(session -> new QualityQuery().listHalts(session));
    }

    private List<TaskKnowledge.Waited> waited(TaskProfile profile) {
        List<TaskKnowledge.Waited> waited = new ArrayList<>(book.waitedFor());
        profile.waitsFor().stream()
                .filter(id -> book.findWaited(id).isEmpty())
                .flatMap(id -> book.find(id).stream())
                .map(task -> new TaskKnowledge.Waited(
                        task.id(),
                        task.profile().number(),
                        task.status(),
                        task.progress().completed()))
                .forEach(waited::add);
        return waited;
    }
}
