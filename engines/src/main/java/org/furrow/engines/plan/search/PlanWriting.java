package org.furrow.engines.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// Writes a schedule as a plan, with every task that it does not do before the horizon.
record PlanWriting(Schedule schedule) {

    Plan write() {
        List<Obstacle> obstacles = new ArrayList<>(schedule.tables.obstacles());
        List<Plan.Assignment> assignments = new ArrayList<>();
        Map<String, List<Plan.Assignment>> frozen = frozen();
        for (int team = 0; team < schedule.teams; team++) {
            assignments.addAll(frozen.getOrDefault(teamName(team), List.of()));
            for (int node = schedule.next[schedule.ring(team)]; schedule.isTask(node); node = schedule.next[node]) {
                assignments.add(assignment(node));
                if (schedule.finish[node] > schedule.staffing.horizon()) {
                    obstacles.add(new Obstacle(
                            task(node).id(), Obstacle.Kind.NO_ROOM_BEFORE_HORIZON, List.of(teamName(team))));
                }
            }
        }
        return new Plan(assignments, obstacles, costs(), schedule.charges.lost());
    }

    /// A planned task as it stands.
    Plan.Assignment assignment(int task) {
        return assignment(task, schedule.team[task], schedule.base[task], schedule.finish[task], schedule.move[task]);
    }

    /// A planned task with other dates than it has.
    Plan.Assignment assignment(int task, int team, int base, int finish, int move) {
        int start = schedule.start(task, team, base);
        return new Plan.Assignment(task(task).id(), teamName(team), start, finish, move);
    }

    private Map<String, List<Plan.Assignment>> frozen() {
        Map<String, List<Plan.Assignment>> byTeam = new HashMap<>();
        for (Task task : problem().tasks()) {
            task.frozen()
                    .ifPresent(work -> byTeam.computeIfAbsent(work.team(), name -> new ArrayList<>())
                            .add(new Plan.Assignment(task.id(), work.team(), work.start(), work.finish(), 0)));
        }
        byTeam.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(Plan.Assignment::finish).thenComparing(Plan.Assignment::task)));
        return byTeam;
    }

    private Plan.Costs costs() {
        long moves = 0;
        long changes = 0;
        for (int i = 0; i < schedule.tables.movableCount(); i++) {
            int task = schedule.tables.movable(i);
            moves += schedule.charges.moveDay() * schedule.move[task];
            changes += schedule.charges.change(task, schedule.team[task], schedule.finish[task]);
        }
        long ahead = schedule.purse.cost();
        return new Plan.Costs(schedule.cost - moves - changes - ahead, moves, changes, ahead);
    }

    private PlanningProblem problem() {
        return schedule.tables.problem();
    }

    private Task task(int number) {
        return problem().tasks().get(number);
    }

    private String teamName(int number) {
        return problem().teams().get(number).id();
    }
}
