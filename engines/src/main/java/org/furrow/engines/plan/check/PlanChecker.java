package org.furrow.engines.plan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Cordon;
import org.furrow.engines.plan.Equipment;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.Plan.Assignment;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.check.Fault.Kind;
import org.jspecify.annotations.Nullable;

/// Examines a plan against its problem, day by day, and reckons its costs anew.
///
/// It takes nothing from the search but the plan: where both are wrong in the same way, they are wrong independently.
public final class PlanChecker {

    private final PlanningProblem problem;
    private final Plan plan;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, Team> teams = new HashMap<>();
    private final Map<String, Assignment> done = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private PlanChecker(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        problem.tasks().forEach(task -> tasks.put(task.id(), task));
        problem.teams().forEach(team -> teams.put(team.id(), team));
    }

    /// Examines a plan.
    public static Verdict check(PlanningProblem problem, Plan plan) {
        return new PlanChecker(problem, plan).check();
    }

    private Verdict check() {
        plan.obstacles().forEach(obstacle -> told.add(obstacle.task()));
        plan.assignments().forEach(this::enter);
        problem.tasks().forEach(this::checkTold);
        problem.teams().forEach(this::checkTeam);
        done.values().forEach(this::checkTask);
        problem.cordons().forEach(this::checkCordon);
        problem.equipment().forEach(one -> new InUse(one).check());
        Plan.Costs costs = new Reckoning(problem, done).costs();
        checkCosts(costs);
        checkLost();
        return new Verdict(faults, costs);
    }

    private void enter(Assignment one) {
        if (!tasks.containsKey(one.task()) || !teams.containsKey(one.team())) {
            fault(Kind.UNKNOWN_NAME, one.task(), one.team());
        } else if (done.putIfAbsent(one.task(), one) != null) {
            fault(Kind.TASK_TWICE, one.task());
        }
    }

    private void checkTold(Task task) {
        Assignment one = done.get(task.id());
        if (one == null) {
            if (!told.contains(task.id())) {
                fault(Kind.TASK_OMITTED, task.id());
            }
        } else if (task.frozen().isEmpty() && one.finish() > problem.horizonDays() != isToldLate(task)) {
            fault(isToldLate(task) ? Kind.OBSTACLE_UNTRUE : Kind.OVER_HORIZON_UNTOLD, task.id());
        } else if (one.finish() <= problem.horizonDays() && told.contains(task.id())) {
            fault(Kind.OBSTACLE_UNTRUE, task.id());
        }
    }

    private boolean isToldLate(Task task) {
        return plan.obstacles().stream()
                .anyMatch(obstacle ->
                        obstacle.task().equals(task.id()) && obstacle.kind() == Obstacle.Kind.NO_ROOM_BEFORE_HORIZON);
    }

    private void checkTeam(Team team) {
        int free = team.from();
        String at = team.base().orElse("");
        List<Assignment> ownWork = new ArrayList<>();
        int last = -1;
        for (Assignment one : done.values()) {
            if (one.team().equals(team.id())) {
                Task task = task(one);
                if (task.frozen().isEmpty()) {
                    ownWork.add(one);
                } else if (one.finish() >= last) {
                    last = one.finish();
                    free = Math.max(free, one.finish());
                    at = task.place();
                }
            }
        }
        for (Assignment one : ownWork) {
            checkArrival(team, one, free, at);
            free = one.finish();
            at = task(one).place();
        }
    }

    private void checkArrival(Team team, Assignment one, int free, String at) {
        int days = new Way(problem).days(team, at, task(one).place());
        if (days != one.moveDays()) {
            fault(Kind.WRONG_MOVE, one.task(), team.id());
        }
        int there = free;
        for (int left = days; left > 0; there++) {
            if (isDay(team.days().contains(there), there)) {
                left--;
            }
        }
        if (one.start() < there) {
            fault(Kind.TEAM_NOT_THERE, one.task(), team.id());
        }
    }

    private void checkTask(Assignment one) {
        Task task = task(one);
        if (task.frozen().isPresent()) {
            task.frozen().ifPresent(work -> {
                if (!work.team().equals(one.team()) || work.start() != one.start() || work.finish() != one.finish()) {
                    fault(Kind.FROZEN_CHANGED, task.id());
                }
            });
            return;
        }
        Team team = team(one);
        int rate = team.findAbility(task.method())
                .map(ability -> ability.rateM2PerDay())
                .orElse(0);
        if (rate <= 0) {
            fault(Kind.TEAM_CANNOT_DO_IT, task.id(), team.id());
        } else {
            checkDays(task, team, one, Math.max(1, Math.ceilDiv(task.effectiveM2(), (long) rate)));
        }
        checkOrder(task, one);
    }

    private void checkDays(Task task, Team team, Assignment one, long needed) {
        if (one.start() < 0
                || one.finish() <= one.start()
                || !mayWork(task, team, one.start())
                || !mayWork(task, team, one.finish() - 1)) {
            fault(Kind.NOT_A_WORKING_DAY, task.id(), team.id());
            return;
        }
        long days = 0;
        for (int day = one.start(); day < one.finish(); day++) {
            days += mayWork(task, team, day) ? 1 : 0;
        }
        if (days != needed) {
            fault(Kind.WRONG_DURATION, task.id(), team.id());
        }
    }

    private boolean mayWork(Task task, Team team, int day) {
        boolean isAccredited = team.findAbility(task.method())
                .filter(ability -> ability.isAccreditedOn(day))
                .isPresent();
        return isDay(isAccredited && team.days().contains(day) && task.season().contains(day), day);
    }

    /// From the horizon on every day counts, so that work ends; what ends there is told as not done.
    private boolean isDay(boolean isWorked, int day) {
        return isWorked || day >= problem.horizonDays();
    }

    private void checkOrder(Task task, Assignment one) {
        if (one.start() < task.earliest()) {
            fault(Kind.BEFORE_EARLIEST, task.id());
        }
        for (Task.Precedence first : task.after()) {
            Assignment before = done.get(first.task());
            if (before == null || before.finish() + first.lagDays() > one.start()) {
                fault(Kind.TOO_EARLY_AFTER, task.id(), first.task());
            }
        }
        if (!task.choice().allows(one.team())) {
            fault(Kind.AGAINST_CHOICE, task.id(), one.team());
        }
        for (String other : task.independentOf().stream().sorted().toList()) {
            Assignment work = done.get(other);
            if (work != null && team(work).operator().equals(team(one).operator())) {
                fault(Kind.NOT_INDEPENDENT, task.id(), other);
            }
        }
    }

    private void checkCordon(Cordon cordon) {
        Assignment one = done.get(cordon.one());
        Assignment other = done.get(cordon.other());
        if (one == null || other == null || (isFrozen(one) && isFrozen(other))) {
            return;
        }
        boolean isTogether = one.start() < other.finish() && other.start() < one.finish();
        if (isTogether && !one.team().equals(other.team())) {
            fault(Kind.WITHIN_CORDON, cordon.one(), cordon.other());
        }
    }

    private boolean isFrozen(Assignment one) {
        return task(one).frozen().isPresent();
    }

    private void checkCosts(Plan.Costs costs) {
        compare("blocked", plan.costs().blocked(), costs.blocked());
        compare("moves", plan.costs().moves(), costs.moves());
        compare("changes", plan.costs().changes(), costs.changes());
        compare("ahead", plan.costs().ahead(), costs.ahead());
    }

    private void compare(String what, long says, long is) {
        if (says != is) {
            fault(Kind.WRONG_COST, what, Long.toString(says), Long.toString(is));
        }
    }

    private void checkLost() {
        Set<String> lost = new HashSet<>(plan.lost());
        for (Benefit benefit : problem.benefits()) {
            boolean isLost = !done.keySet().containsAll(benefit.tasks());
            if (isLost != lost.contains(benefit.id())) {
                fault(Kind.LOST_UNTOLD, benefit.id());
            }
        }
    }

    /// How many pieces of an equipment are in use from each day on, on which that changes.
    private final class InUse {
        private final Equipment equipment;
        private final TreeMap<Integer, Integer> rises = new TreeMap<>();
        private final TreeMap<Integer, Integer> levels = new TreeMap<>();

        InUse(Equipment equipment) {
            this.equipment = equipment;
        }

        void check() {
            for (Assignment one : done.values()) {
                int pieces = pieces(one);
                if (pieces > 0 && one.start() < one.finish()) {
                    rises.merge(one.start(), pieces, Integer::sum);
                    rises.merge(one.finish(), -pieces, Integer::sum);
                }
            }
            int level = 0;
            for (Map.Entry<Integer, Integer> rise : rises.entrySet()) {
                level += rise.getValue();
                levels.put(rise.getKey(), level);
            }
            done.values().stream()
                    .filter(one -> pieces(one) > 0 && !isFrozen(one) && hasTooFew(one))
                    .forEach(one -> fault(Kind.TOO_FEW_PIECES, equipment.id(), one.task()));
        }

        private boolean hasTooFew(Assignment one) {
            return levels.subMap(one.start(), Math.max(one.start(), one.finish())).entrySet().stream()
                    .anyMatch(entry -> entry.getValue() > available(entry.getKey()));
        }

        private long available(int day) {
            return equipment.from().stream().filter(from -> from <= day).count();
        }

        private int pieces(Assignment one) {
            return task(one).uses().stream()
                    .filter(use -> use.equipment().equals(equipment.id()))
                    .mapToInt(Task.Use::pieces)
                    .sum();
        }
    }

    private Task task(Assignment one) {
        return known(tasks.get(one.task()), one.task());
    }

    private Team team(Assignment one) {
        return known(teams.get(one.team()), one.team());
    }

    private static <T> T known(@Nullable T thing, String name) {
        if (thing == null) {
            throw new IllegalStateException("Nothing is named " + name);
        }
        return thing;
    }

    private void fault(Kind kind, String... subjects) {
        faults.add(Fault.of(kind, subjects));
    }
}
