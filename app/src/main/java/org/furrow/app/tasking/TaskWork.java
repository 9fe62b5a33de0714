package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.mission.WorkedDays;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.Halt;
import org.furrow.domain.tasking.OrderDecision;
import org.furrow.domain.tasking.StepDecision;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.release.HandoverQuery;

/// What the register knows when somebody orders a task or takes a step.
///
/// @param today the last day that anything can have happened
record TaskWork(Furrow furrow, TaskBook book, LocalDate today) {

    /// What decides whether such a task can be ordered.
    OrderDecision orders(TaskProfile profile) {
        return new OrderDecision(known(profile, today), today);
    }

    /// What decides on steps of a task.
    ///
    /// @param profile what is said of it after the step
    /// @param day of the step
    StepDecision steps(TaskProfile profile, LocalDate day) {
        return new StepDecision(known(profile, day), furrow.standard().accreditation(), today);
    }

    private TaskKnowledge known(TaskProfile profile, LocalDate day) {
        List<Team> teams = profile.teams().stream()
                .flatMap(id -> book.roster().findTeam(id).stream())
                .toList();
        var worked = WorkedDays.before(furrow.register(), teams, day);
        Map<RecordId, Readiness> readiness = new HashMap<>();
        teams.forEach(team -> readiness.put(team.id(), book.roster().readiness(team, worked)));
        return new TaskKnowledge(
                book.tasks(),
                waited(profile),
                ReadingTasks.ground(furrow.register(), profile.hazards()),
                book.roster().teams(),
                readiness,
                halts(),
                furrow.register().read(new HandoverQuery()::listReportsOfTasks));
    }

    private List<Halt> halts() {
        return furrow.register().read(StandingHalts::list);
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
