package org.furrow.app.tasking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.furrow.app.mission.Roster;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.domain.tasking.TaskStatus;

/// All tasks, as the reader sees them at one moment, and what they name.
///
/// @param tasks by number
/// @param waitedFor those that others wait for, also where the reader does not see them otherwise
/// @param hazards those that tasks are about, as far as the reader sees them, by reference and without boundaries
/// @param roster everybody who can be sent out
public record TaskBook(
        List<Task> tasks, List<TaskKnowledge.Waited> waitedFor, List<TaskGround> hazards, Roster roster) {

    public TaskBook {
        tasks = List.copyOf(tasks);
        waitedFor = List.copyOf(waitedFor);
        hazards = List.copyOf(hazards);
    }

    /// The task of that id.
    public Optional<Task> find(RecordId id) {
        return first(task -> task.id().equals(id));
    }

    /// The task with that number, whatever the capitals, or with that id.
    public Optional<Task> find(String text) {
        return first(task -> task.profile().number().equalsIgnoreCase(text))
                .or(() -> RecordId.find(text).flatMap(this::find));
    }

    private Optional<Task> first(Predicate<Task> wanted) {
        return tasks.stream().filter(wanted).findFirst();
    }

    /// The tasks that answer a question, by number.
    public List<Task> list(TaskQuestion question) {
        return tasks.stream().filter(question::takes).toList();
    }

    /// The tasks that wait for this one.
    public List<Task> waitingFor(RecordId id) {
        return tasks.stream()
                .filter(task -> task.profile().waitsFor().contains(id))
                .toList();
    }

    /// The tasks about a hazard.
    public List<Task> aboutHazard(RecordId hazard) {
        return tasks.stream()
                .filter(task -> task.profile().hazards().contains(hazard))
                .toList();
    }

    /// The tasks that a team does.
    public List<Task> ofTeam(RecordId team) {
        return tasks.stream()
                .filter(task -> task.profile().teams().contains(team))
                .toList();
    }

    /// The tasks that teams of a mission do in its time. Those that nobody has planned yet are among them; those that
    /// were withdrawn are not.
    public List<Task> ofMission(Mission mission) {
        return tasks.stream()
                .filter(task -> task.status() != TaskStatus.WITHDRAWN)
                .filter(task -> task.profile().teams().stream()
                        .anyMatch(mission.profile().teams()::contains))
                .filter(task -> isWithin(mission.profile().period(), task))
                .toList();
    }

    private static boolean isWithin(MissionPeriod period, Task task) {
        boolean isBegunBefore =
                task.profile().first().filter(day -> day.isAfter(period.last())).isEmpty();
        boolean isLeftAfter = task.profile()
                .last()
                .filter(day -> day.isBefore(period.first()))
                .isEmpty();
        return isBegunBefore && isLeftAfter;
    }

    /// A task that another one waits for.
    public Optional<TaskKnowledge.Waited> findWaited(RecordId id) {
        return waitedFor.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// A hazard that a task is about; nothing where the reader does not see it.
    public Optional<TaskGround> findHazard(RecordId id) {
        return hazards.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What a team is called; the id where the reader does not see it.
    public String teamName(RecordId id) {
        return roster.findTeam(id)
                .map(Team::profile)
                .map(profile -> profile.name())
                .orElse(id.toString());
    }
}
