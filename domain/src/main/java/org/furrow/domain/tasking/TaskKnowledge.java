package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;

/// What the register knows when somebody orders a task or takes a step.
///
/// @param tasks all tasks
/// @param waitedFor those that the task waits for, also where the author does not see them
/// @param hazards those that the author sees
/// @param teams those that the author sees
/// @param readiness all that decides whether its teams may work, by team
/// @param halts what stops one of its teams or the task itself, on whichever days, also where the author does not see
/// what is behind it
/// @param reports the completion reports that the author sees
public record TaskKnowledge(
        List<Task> tasks,
        List<Waited> waitedFor,
        List<TaskGround> hazards,
        List<Team> teams,
        Map<RecordId, Readiness> readiness,
        List<Halt> halts,
        List<Report> reports) {

    public TaskKnowledge {
        tasks = List.copyOf(tasks);
        waitedFor = List.copyOf(waitedFor);
        hazards = List.copyOf(hazards);
        teams = List.copyOf(teams);
        readiness = Map.copyOf(readiness);
        halts = List.copyOf(halts);
        reports = List.copyOf(reports);
    }

    /// A completion report of a task.
    ///
    /// @param number as it is called
    public record Report(RecordId task, String number, boolean isAccepted) {}

    /// A task that another one waits for.
    ///
    /// @param completed the day on which it was last reported done
    public record Waited(RecordId id, String number, TaskStatus status, Optional<LocalDate> completed) {

        /// Whether the work was done by that day.
        public boolean isDoneBy(LocalDate day) {
            return status.isDone()
                    && completed.filter(done -> !day.isBefore(done)).isPresent();
        }
    }

    /// The hazard of that id.
    public Optional<TaskGround> findHazard(RecordId id) {
        return hazards.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The completion report of a task.
    public Optional<Report> findReport(RecordId task) {
        return reports.stream().filter(each -> each.task().equals(task)).findFirst();
    }

    /// The team of that id.
    public Optional<Team> findTeam(RecordId id) {
        return teams.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
