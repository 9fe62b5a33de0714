package org.furrow.engines.plan.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.engines.chance.Chance;

/// What changes of a plan would cost, exactly and at once; the plan stays as it is.
///
/// Dates follow from the new order for all teams that it reaches. It answers for the plan of its search at the
/// moment of the question.
public final class Alternatives {

    private final Schedule schedule;
    private final Trial trial;
    private final Proposals proposals;
    private final Map<String, Integer> tasks = new HashMap<>();
    private final Map<String, Integer> teams = new HashMap<>();

    Alternatives(Schedule schedule) {
        this.schedule = schedule;
        trial = new Trial(schedule);
        proposals = new Proposals(schedule, trial, Chance.of(0));
        schedule.tables.problem().tasks().forEach(task -> tasks.put(task.id(), tasks.size()));
        schedule.tables.problem().teams().forEach(team -> teams.put(team.id(), teams.size()));
    }

    /// What it would cost to move a task to a team.
    ///
    /// @param behind the task after which it would be done; empty for the first place
    /// @throws IllegalArgumentException when a name is not in the problem, or the task behind is not done by
    /// the team
    public Answer moving(String task, String team, Optional<String> behind) {
        int number = number(tasks, task);
        int by = number(teams, team);
        int node = behind.map(name -> number(tasks, name)).orElse(schedule.ring(by));
        if (schedule.team[node] != by) {
            throw new IllegalArgumentException("Task " + behind.orElse("") + " is not done by team " + team);
        }
        if (!schedule.tables.isMovable(number)) {
            return new Answer.Impossible(Answer.Why.TASK_IS_NOT_PLANNED);
        }
        if (schedule.staffing.duration(number, by) == 0) {
            return new Answer.Impossible(Answer.Why.TEAM_CANNOT_DO_IT);
        }
        if (node == number || node == schedule.prev[number]) {
            return new Answer.Impossible(Answer.Why.STANDS_THERE_ALREADY);
        }
        trial.begin();
        trial.remove(number);
        trial.insertAfter(number, node);
        return answer(number);
    }

    /// What it would cost to let two tasks change places, their teams too.
    ///
    /// @throws IllegalArgumentException when a name is not in the problem
    public Answer swapping(String task, String other) {
        int one = number(tasks, task);
        int two = number(tasks, other);
        if (one == two) {
            return new Answer.Impossible(Answer.Why.STANDS_THERE_ALREADY);
        }
        if (!schedule.tables.isMovable(one) || !schedule.tables.isMovable(two)) {
            return new Answer.Impossible(Answer.Why.TASK_IS_NOT_PLANNED);
        }
        if (schedule.staffing.duration(one, schedule.team[two]) == 0
                || schedule.staffing.duration(two, schedule.team[one]) == 0) {
            return new Answer.Impossible(Answer.Why.TEAM_CANNOT_DO_IT);
        }
        trial.begin();
        proposals.exchange(one, two);
        return answer(one);
    }

    private Answer answer(int task) {
        if (!trial.evaluateFully()) {
            return new Answer.Impossible(Answer.Why.BREAKS_INDEPENDENCE_OR_ORDER);
        }
        return new Answer.Possible(trial.delta(), trial.finish(task), trial.count(-1), trial.count(1));
    }

    /// Puts a task where it costs least, exactly over all teams and places.
    void placeBest(int task) {
        long best = 0;
        int bestNode = -1;
        for (int i = 0; i < schedule.tables.eligibleCount(task); i++) {
            int team = schedule.tables.eligible(task, i);
            int node = schedule.ring(team);
            do {
                if (node != task && node != schedule.prev[task] && isBetter(task, node, best)) {
                    best = trial.delta();
                    bestNode = node;
                }
                node = schedule.next[node];
            } while (schedule.isTask(node));
        }
        if (bestNode >= 0 && isBetter(task, bestNode, best + 1)) {
            trial.accept();
        }
    }

    private boolean isBetter(int task, int node, long than) {
        trial.begin();
        trial.remove(task);
        trial.insertAfter(task, node);
        return trial.evaluate(than - 1);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("Nothing is named " + name);
        }
        return number;
    }
}
