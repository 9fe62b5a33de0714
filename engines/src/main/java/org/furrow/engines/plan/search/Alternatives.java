package org.furrow.engines.plan.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.engines.plan.Comparison;
import org.furrow.engines.plan.Plan.Assignment;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// What changes of a plan would cost, exactly and at once; the plan stays as it is.
///
/// Dates follow from the new order for all teams that it reaches. It answers for the plan of its search at the
/// moment of the question.
public final class Alternatives {

    private final Schedule schedule;
    private final Trial trial;
    private final Map<String, Integer> tasks = new HashMap<>();
    private final Map<String, Integer> teams = new HashMap<>();

    Alternatives(Schedule schedule) {
        this.schedule = schedule;
        trial = new Trial(schedule);
        problem().tasks().forEach(task -> tasks.put(task.id(), tasks.size()));
        problem().teams().forEach(team -> teams.put(team.id(), teams.size()));
    }

    /// What it would cost to move a task to a team.
    ///
    /// @param behind the task after which it would be done; empty for the first place
    /// @throws IllegalArgumentException when a name is not in the problem, or the task behind is not done by
    /// the team
    public Answer moving(String task, String team, Optional<String> behind) {
        return tryMove(task, team, behind)
                .<Answer>map(Answer.Impossible::new)
                .orElseGet(() -> possible(number(tasks, task)));
    }

    /// What it would cost to let two tasks change places, their teams too.
    ///
    /// @throws IllegalArgumentException when a name is not in the problem
    public Answer swapping(String task, String other) {
        return trySwap(task, other).<Answer>map(Answer.Impossible::new).orElseGet(() -> possible(number(tasks, task)));
    }

    /// Which tasks would move when a task is moved to a team, and what the difference is made of; empty where it
    /// cannot be done.
    ///
    /// @param behind as for [#moving]
    /// @throws IllegalArgumentException as [#moving]
    public Optional<Comparison> explainMoving(String task, String team, Optional<String> behind) {
        return tryMove(task, team, behind).isPresent() ? Optional.empty() : Optional.of(compare());
    }

    /// Which tasks would move when two tasks change places, and what the difference is made of; empty where it
    /// cannot be done.
    ///
    /// @throws IllegalArgumentException when a name is not in the problem
    public Optional<Comparison> explainSwapping(String task, String other) {
        return trySwap(task, other).isPresent() ? Optional.empty() : Optional.of(compare());
    }

    /// Moves a task in the plan itself, where that can be done.
    Answer move(String task, String team, Optional<String> behind) {
        return take(moving(task, team, behind));
    }

    /// Lets two tasks change places in the plan itself, where that can be done.
    Answer swap(String task, String other) {
        return take(swapping(task, other));
    }

    private Answer take(Answer answer) {
        if (answer instanceof Answer.Possible) {
            trial.accept();
        }
        return answer;
    }

    private Optional<Answer.Why> tryMove(String task, String team, Optional<String> behind) {
        int number = number(tasks, task);
        int by = number(teams, team);
        int node = behind.map(name -> number(tasks, name)).orElse(schedule.ring(by));
        if (schedule.team[node] != by) {
            throw new IllegalArgumentException("Task " + behind.orElse("") + " is not done by team " + team);
        }
        if (!schedule.tables.isMovable(number)) {
            return Optional.of(Answer.Why.TASK_IS_NOT_PLANNED);
        }
        if (schedule.staffing.duration(number, by) == 0) {
            return Optional.of(Answer.Why.TEAM_CANNOT_DO_IT);
        }
        if (node == number || node == schedule.prev[number]) {
            return Optional.of(Answer.Why.STANDS_THERE_ALREADY);
        }
        trial.begin();
        trial.remove(number);
        trial.insertAfter(number, node);
        return evaluate();
    }

    private Optional<Answer.Why> trySwap(String task, String other) {
        int one = number(tasks, task);
        int two = number(tasks, other);
        if (one == two) {
            return Optional.of(Answer.Why.STANDS_THERE_ALREADY);
        }
        if (!schedule.tables.isMovable(one) || !schedule.tables.isMovable(two)) {
            return Optional.of(Answer.Why.TASK_IS_NOT_PLANNED);
        }
        if (schedule.staffing.duration(one, schedule.team[two]) == 0
                || schedule.staffing.duration(two, schedule.team[one]) == 0) {
            return Optional.of(Answer.Why.TEAM_CANNOT_DO_IT);
        }
        trial.begin();
        trial.exchange(one, two);
        return evaluate();
    }

    private Optional<Answer.Why> evaluate() {
        return trial.evaluateFully() ? Optional.empty() : Optional.of(Answer.Why.BREAKS_INDEPENDENCE_OR_ORDER);
    }

    private Answer possible(int task) {
        return new Answer.Possible(trial.delta(), trial.finish(task), trial.count(-1), trial.count(1));
    }

    private Comparison compare() {
        List<String> touched = Arrays.stream(trial.timed())
                .mapToObj(task -> problem().tasks().get(task).id())
                .toList();
        return Comparison.of(problem(), name -> before(number(tasks, name)), this::after, touched);
    }

    private Optional<Assignment> before(int task) {
        return schedule.tables.isMovable(task) ? Optional.of(new PlanWriting(schedule).assignment(task)) : frozen(task);
    }

    private Optional<Assignment> after(String name) {
        int task = number(tasks, name);
        return schedule.tables.isMovable(task)
                ? Optional.of(new PlanWriting(schedule)
                        .assignment(task, trial.team(task), trial.base(task), trial.finish(task), trial.move(task)))
                : frozen(task);
    }

    private Optional<Assignment> frozen(int task) {
        Task one = problem().tasks().get(task);
        return one.frozen().map(work -> new Assignment(one.id(), work.team(), work.start(), work.finish(), 0));
    }

    private PlanningProblem problem() {
        return schedule.tables.problem();
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("Nothing is named " + name);
        }
        return number;
    }
}
