package org.furrow.engines.plan.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

/// Which tasks cannot be done whatever the plan, and why; teams that cannot do a task are excluded on the way.
final class Feasibility {

    private final PlanningProblem problem;
    private final Index index;
    private final Staffing staffing;
    private final boolean[] isMovable;
    private final TreeMap<Integer, Obstacle> obstacles = new TreeMap<>();

    Feasibility(PlanningProblem problem, Index index, Staffing staffing, Collection<Obstacle> known) {
        this.problem = problem;
        this.index = index;
        this.staffing = staffing;
        isMovable = new boolean[problem.tasks().size()];
        known.forEach(obstacle -> obstacles.put(index.task(obstacle.task()), obstacle));
        for (int task = 0; task < isMovable.length; task++) {
            isMovable[task] = problem.tasks().get(task).frozen().isEmpty();
            if (isMovable[task]) {
                examineTeams(task);
                examinePieces(task);
            }
        }
        examineIndependence();
        new Circles(problem, index, isMovable).find().forEach(obstacles::putIfAbsent);
        examinePredecessors();
        obstacles.keySet().forEach(task -> isMovable[task] = false);
    }

    boolean[] movable() {
        return isMovable.clone();
    }

    List<Obstacle> obstacles() {
        return List.copyOf(obstacles.values());
    }

    private void examineTeams(int task) {
        boolean isPossible = false;
        for (int team = 0; team < staffing.teams(); team++) {
            if (staffing.duration(task, team) > 0) {
                if (canDo(task, team)) {
                    isPossible = true;
                } else {
                    staffing.exclude(task, team);
                }
            }
        }
        if (!isPossible) {
            obstacles.putIfAbsent(task, whyNobody(problem.tasks().get(task)));
        }
    }

    private void examinePieces(int task) {
        Task one = problem.tasks().get(task);
        List<String> scarce = one.uses().stream()
                .filter(use -> problem.equipment()
                                .get(index.equipment(use.equipment()))
                                .pieces()
                        < use.pieces())
                .map(Task.Use::equipment)
                .toList();
        if (!scarce.isEmpty()) {
            obstacles.putIfAbsent(task, new Obstacle(one.id(), Obstacle.Kind.NEEDS_MORE_PIECES, scarce));
        }
    }

    private boolean canDo(int task, int team) {
        Task one = problem.tasks().get(task);
        if (!one.choice().allows(problem.teams().get(team).id())) {
            return false;
        }
        int begin = Math.max(staffing.available(team), one.earliest());
        return begin < staffing.horizon()
                && staffing.finish(task, team, begin) <= staffing.horizon()
                && one.independentOf().stream().allMatch(other -> isApartFromFrozen(other, team));
    }

    private boolean isApartFromFrozen(String other, int team) {
        return problem.tasks().get(index.task(other)).frozen().stream()
                .noneMatch(frozen -> staffing.operator(index.team(frozen.team())) == staffing.operator(team));
    }

    private Obstacle whyNobody(Task task) {
        List<Team> able = problem.teams().stream()
                .filter(team -> team.findAbility(task.method()).isPresent())
                .toList();
        if (able.isEmpty()) {
            return obstacle(task, Obstacle.Kind.NO_TEAM_FOR_METHOD, able);
        }
        if (isNeverOpen(task)) {
            return obstacle(task, Obstacle.Kind.SEASON_NEVER_OPENS, List.of());
        }
        List<Team> accredited = select(able, task, this::isEverAccredited);
        if (accredited.isEmpty()) {
            return obstacle(task, Obstacle.Kind.NO_ACCREDITED_TEAM, able);
        }
        List<Team> working = select(accredited, task, ability -> ability.rateM2PerDay() > 0);
        if (working.isEmpty()) {
            return obstacle(task, Obstacle.Kind.ZERO_PRODUCTIVITY, accredited);
        }
        List<Team> chosen =
                working.stream().filter(team -> task.choice().allows(team.id())).toList();
        if (chosen.isEmpty()) {
            return new Obstacle(
                    task.id(),
                    Obstacle.Kind.CHOICE_LEAVES_NO_TEAM,
                    task.choice().pinned().stream().toList());
        }
        List<Team> apart = chosen.stream()
                .filter(team -> task.independentOf().stream()
                        .allMatch(other -> isApartFromFrozen(other, index.team(team.id()))))
                .toList();
        return apart.isEmpty()
                ? new Obstacle(task.id(), Obstacle.Kind.NO_INDEPENDENT_TEAM, sorted(task.independentOf()))
                : obstacle(task, Obstacle.Kind.TOO_FEW_WORKING_DAYS, apart);
    }

    private boolean isNeverOpen(Task task) {
        for (int day = 0; day < problem.horizonDays(); day++) {
            if (task.season().contains(day)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEverAccredited(Ability ability) {
        return ability.accredited().stream()
                .anyMatch(period -> period.until() > 0 && period.from() < problem.horizonDays());
    }

    private static List<Team> select(List<Team> teams, Task task, Predicate<Ability> condition) {
        return teams.stream()
                .filter(team ->
                        team.findAbility(task.method()).filter(condition).isPresent())
                .toList();
    }

    private static Obstacle obstacle(Task task, Obstacle.Kind kind, List<Team> teams) {
        return new Obstacle(task.id(), kind, teams.stream().map(Team::id).toList());
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private void examineIndependence() {
        for (int task = 0; task < isMovable.length; task++) {
            int one = task;
            List<String> hindering = sorted(problem.tasks().get(task).independentOf()).stream()
                    .filter(other -> isMovable[index.task(other)] && haveOneOperator(one, index.task(other)))
                    .toList();
            if (isMovable[task] && !hindering.isEmpty()) {
                Obstacle obstacle =
                        new Obstacle(problem.tasks().get(task).id(), Obstacle.Kind.NO_INDEPENDENT_TEAM, hindering);
                obstacles.putIfAbsent(task, obstacle);
            }
        }
    }

    private boolean haveOneOperator(int one, int other) {
        int operator = -1;
        for (int team = 0; team < staffing.teams(); team++) {
            if (staffing.duration(one, team) > 0 || staffing.duration(other, team) > 0) {
                if (operator >= 0 && operator != staffing.operator(team)) {
                    return false;
                }
                operator = staffing.operator(team);
            }
        }
        return operator >= 0;
    }

    private void examinePredecessors() {
        List<List<Integer>> after = new ArrayList<>();
        for (int task = 0; task < isMovable.length; task++) {
            after.add(new ArrayList<>());
        }
        for (int task = 0; task < isMovable.length; task++) {
            for (Task.Precedence first : problem.tasks().get(task).after()) {
                after.get(index.task(first.task())).add(task);
            }
        }
        TreeSet<Integer> waiting = new TreeSet<>();
        ArrayDeque<Integer> open = new ArrayDeque<>(obstacles.keySet());
        while (!open.isEmpty()) {
            for (int task : after.get(open.remove())) {
                if (isMovable[task] && !obstacles.containsKey(task) && waiting.add(task)) {
                    open.add(task);
                }
            }
        }
        List<Obstacle> more =
                waiting.stream().map(task -> waitsInVain(task, waiting)).toList();
        more.forEach(obstacle -> obstacles.put(index.task(obstacle.task()), obstacle));
    }

    private Obstacle waitsInVain(int task, Set<Integer> waiting) {
        List<String> missing = problem.tasks().get(task).after().stream()
                .map(Task.Precedence::task)
                .filter(first -> obstacles.containsKey(index.task(first)) || waiting.contains(index.task(first)))
                .distinct()
                .toList();
        return new Obstacle(problem.tasks().get(task).id(), Obstacle.Kind.PREDECESSOR_CANNOT_BE_DONE, missing);
    }
}
