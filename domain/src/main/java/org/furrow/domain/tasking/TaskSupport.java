package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.ReadinessDecision;

/// What the register's own tasks say in support of a change of a hazard: where it holds task orders for the hazard,
/// these count, and not what the author states of orders and teams.
///
/// An order without planned days is issued and not live. A team is accredited on the day where nothing stands against
/// its work with every method of the task.
///
/// @param tasks those about the hazard; work on infrastructure and logistics orders no work on it
/// @param readiness all that decides whether their teams may work, by team
public record TaskSupport(
        List<Task> tasks, Map<RecordId, Readiness> readiness, AccreditationStandard standard, LocalDate day) {

    public TaskSupport {
        tasks = tasks.stream()
                .filter(task -> task.profile().kind().isDemining() && task.status() != TaskStatus.WITHDRAWN)
                .toList();
        readiness = Map.copyOf(readiness);
    }

    /// The same support, with the register's orders and teams in place of those that were stated.
    public Support over(Support stated) {
        if (tasks.isEmpty()) {
            return stated;
        }
        List<Support.Team> teams = teams();
        return new Support(
                stated.cause(),
                tasks.stream().map(TaskSupport::order).toList(),
                teams.isEmpty() ? stated.teams() : teams,
                stated.inspections(),
                stated.nonconformities(),
                stated.signedBy(),
                stated.statements(),
                stated.shownEffectM2());
    }

    /// Everything that stands against the work of the teams on the day.
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Task task : live()) {
            task.profile().teams().forEach(team -> reasons.addAll(against(task, team)));
        }
        return reasons.stream().distinct().toList();
    }

    private static Support.TaskOrder order(Task task) {
        TaskProfile profile = task.profile();
        LocalDate ordered = task.progress().ordered();
        Optional<LocalDate> done = task.status().isDone() ? task.progress().completed() : Optional.empty();
        return new Support.TaskOrder(
                profile.number(),
                ordered,
                profile.first().orElse(ordered),
                done.or(profile::last).map(last -> last.plusDays(1)).orElse(ordered),
                profile.depthCm(),
                profile.methods().stream().map(Method::label).collect(Collectors.joining(", ")));
    }

    /// Those of the tasks that are live on the day; where none is, those that are not done.
    private List<Task> live() {
        List<Task> live =
                tasks.stream().filter(task -> order(task).isLiveOn(day)).toList();
        return live.isEmpty()
                ? tasks.stream().filter(task -> !task.status().isDone()).toList()
                : live;
    }

    private List<Support.Team> teams() {
        Set<Support.Team> teams = new LinkedHashSet<>();
        for (Task task : live()) {
            for (RecordId id : task.profile().teams()) {
                Optional.ofNullable(readiness.get(id)).ifPresent(each -> teams.add(team(task, id, each)));
            }
        }
        return List.copyOf(teams);
    }

    private Support.Team team(Task task, RecordId id, Readiness of) {
        String name = of.team().profile().name();
        return against(task, id).isEmpty()
                ? Support.Team.accredited(name, day, day.plusDays(1))
                : new Support.Team(name, List.of());
    }

    private List<Reason> against(Task task, RecordId team) {
        ReadinessDecision decision = new ReadinessDecision(standard);
        return Optional.ofNullable(readiness.get(team)).stream()
                .flatMap(of -> task.profile().methodsInUse().stream()
                        .flatMap(method -> decision.decide(of, method, day).reasons().stream()))
                .toList();
    }
}
