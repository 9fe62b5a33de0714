package org.furrow.app.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.mission.Method;
import org.furrow.domain.planning.WorkStep;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// The problem that a snapshot poses to the search, and what each name in it stands for.
public final class Model {

    private final Snapshot snapshot;
    private final PlanningProblem problem;
    private final Map<String, Work> works;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, Snapshot.SeenTeam> teams = new LinkedHashMap<>();
    private final Map<String, List<String>> worksOfArea = new HashMap<>();

    Model(Snapshot snapshot, PlanningProblem problem, Map<String, Work> works) {
        this.snapshot = snapshot;
        this.problem = problem;
        this.works = works;
        problem.tasks().forEach(task -> tasks.put(task.id(), task));
        snapshot.teams().forEach(team -> teams.put(team.id(), team));
        works.values()
                .forEach(work -> work.area()
                        .ifPresent(area -> worksOfArea
                                .computeIfAbsent(area.key(), _ -> new ArrayList<>())
                                .add(work.id())));
    }

    /// What it was made from.
    public Snapshot snapshot() {
        return snapshot;
    }

    /// What the search is asked.
    public PlanningProblem problem() {
        return problem;
    }

    /// All works by id, in the order of areas and steps.
    public Map<String, Work> works() {
        return works;
    }

    /// A work by its id.
    public Optional<Work> findWork(String id) {
        return Optional.ofNullable(works.get(id));
    }

    /// What the search is asked about a work.
    public Optional<Task> findTask(String work) {
        return Optional.ofNullable(tasks.get(work));
    }

    /// Whether a work is settled already, so that no plan gives it away.
    public boolean isFrozen(String work) {
        return findTask(work).flatMap(Task::frozen).isPresent();
    }

    /// A team by its id.
    public Optional<Snapshot.SeenTeam> findTeam(String id) {
        return Optional.ofNullable(teams.get(id));
    }

    /// The ids of the works on an area, in the order of the steps.
    public List<String> worksOf(String area) {
        return worksOfArea.getOrDefault(area, List.of());
    }

    /// The date of a day of the plan.
    public LocalDate date(int day) {
        return snapshot.from().plusDays(day);
    }

    /// The day of the plan that a date is; less than 0 before it begins.
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(snapshot.from(), date);
    }

    /// By which method a team would do a step: the quickest that it is accredited for.
    public Optional<Method> method(String team, WorkStep step) {
        return findTeam(team).stream()
                .flatMap(seen -> seen.abilities().stream())
                .filter(ability -> Modelling.serves(ability.method(), step))
                .max(Comparator.comparingInt(Snapshot.SeenAbility::m2PerDay))
                .map(Snapshot.SeenAbility::method);
    }
}
