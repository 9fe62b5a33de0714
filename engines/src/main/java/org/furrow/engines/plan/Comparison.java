package org.furrow.engines.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.engines.plan.Plan.Assignment;

/// What is different between two plans of one problem, and what the difference of their costs is made of.
///
/// @param difference of the objective, later less earlier; less than 0 where the later plan is better
/// @param changes every task with another team, other dates or another way; what costs most first
/// @param contributions they add up to the difference exactly; the greatest first, none of 0
public record Comparison(long difference, List<Change> changes, List<Contribution> contributions) {

    /// One task that is not planned as it was.
    ///
    /// @param before its assignment in the earlier plan, if it had one
    /// @param after its assignment in the later plan, if it has one
    /// @param cost what of the difference is its doing, funds left out: its moves and changes, and benefits that
    ///     wait for it last, in the later plan where they get dearer and in the earlier one where they get cheaper
    public record Change(String task, Optional<Assignment> before, Optional<Assignment> after, long cost) {

        /// Whether another team does it, or it is done in one of the plans alone.
        public boolean isTeamChanged() {
            return !before.map(Assignment::team).equals(after.map(Assignment::team));
        }

        /// By how many days its finish is later; less than 0 where it is earlier, 0 where a plan does not have it.
        public int daysLater() {
            return before.flatMap(old -> after.map(now -> now.finish() - old.finish()))
                    .orElse(0);
        }
    }

    /// A part of the difference.
    ///
    /// @param name of the benefit, the task or the fund
    public record Contribution(Part part, String name, long difference) {}

    /// What a part of the difference comes from.
    public enum Part {
        /// A benefit that is back earlier or later.
        BENEFIT,
        /// The days on the way to a task.
        MOVES,
        /// A task that differs more or less from the plan in force.
        CHANGES,
        /// Money of a fund that is taken earlier or later than it is there; no task's doing alone.
        FUND
    }

    public Comparison {
        changes = List.copyOf(changes);
        contributions = List.copyOf(contributions);
    }

    /// Compares two plans of a problem.
    public static Comparison of(PlanningProblem problem, Plan earlier, Plan later) {
        Map<String, Assignment> before = byTask(earlier);
        Map<String, Assignment> after = byTask(later);
        List<String> all = problem.tasks().stream().map(Task::id).toList();
        return of(
                problem,
                task -> Optional.ofNullable(before.get(task)),
                task -> Optional.ofNullable(after.get(task)),
                all);
    }

    /// Compares two plans that are given task by task, and differ in some tasks at most.
    ///
    /// @param differing every task whose assignments may differ; others may be among them
    public static Comparison of(
            PlanningProblem problem,
            Function<String, Optional<Assignment>> before,
            Function<String, Optional<Assignment>> after,
            Collection<String> differing) {
        return new Comparing(problem, before, after).compare(differing);
    }

    private static Map<String, Assignment> byTask(Plan plan) {
        Map<String, Assignment> byTask = new HashMap<>();
        plan.assignments().forEach(one -> byTask.put(one.task(), one));
        return byTask;
    }

    /// The changes that cost or save most, so many at most.
    public List<Change> largest(int most) {
        return changes.stream().limit(most).toList();
    }

    /// The tasks that another team does.
    public List<Change> reassigned() {
        return changes.stream().filter(Change::isTeamChanged).toList();
    }

    /// The tasks that keep their team and finish on another day.
    public List<Change> redated() {
        return changes.stream()
                .filter(change -> !change.isTeamChanged() && change.daysLater() != 0)
                .toList();
    }

    /// Finds changes and contributions.
    private static final class Comparing {

        private final PlanningProblem problem;
        private final Function<String, Optional<Assignment>> before;
        private final Function<String, Optional<Assignment>> after;
        private final Map<String, Long> costs = new HashMap<>();
        private final List<Contribution> contributions = new ArrayList<>();

        Comparing(
                PlanningProblem problem,
                Function<String, Optional<Assignment>> before,
                Function<String, Optional<Assignment>> after) {
            this.problem = problem;
            this.before = before;
            this.after = after;
        }

        Comparison compare(Collection<String> differing) {
            for (String task : differing) {
                if (!before.apply(task).equals(after.apply(task))) {
                    costs.put(task, 0L);
                }
            }
            problem.tasks().stream()
                    .filter(task ->
                            costs.containsKey(task.id()) && task.frozen().isEmpty())
                    .forEach(this::compareTask);
            problem.benefits().forEach(this::compareBenefit);
            compareFunds();
            List<Change> changes = new ArrayList<>();
            costs.forEach((task, cost) -> changes.add(new Change(task, before.apply(task), after.apply(task), cost)));
            changes.sort(Comparator.<Change>comparingLong(change -> -Math.abs(change.cost()))
                    .thenComparingInt(change -> -Math.abs(change.daysLater()))
                    .thenComparing(Change::task));
            contributions.sort(Comparator.<Contribution>comparingLong(part -> -Math.abs(part.difference()))
                    .thenComparing(Contribution::part)
                    .thenComparing(Contribution::name));
            long difference =
                    contributions.stream().mapToLong(Contribution::difference).sum();
            return new Comparison(difference, changes, contributions);
        }

        private void compareTask(Task task) {
            Optional<Assignment> old = before.apply(task.id());
            Optional<Assignment> now = after.apply(task.id());
            book(Part.MOVES, task.id(), task.id(), moves(now) - moves(old));
            book(Part.CHANGES, task.id(), task.id(), changes(task, now) - changes(task, old));
        }

        private long moves(Optional<Assignment> one) {
            return one.map(work -> problem.prices().moveDay() * work.moveDays()).orElse(0L);
        }

        private long changes(Task task, Optional<Assignment> one) {
            return task.published()
                    .flatMap(old -> one.map(work -> problem.prices().change(old, work.team(), work.finish())))
                    .orElse(0L);
        }

        private void compareBenefit(Benefit benefit) {
            if (benefit.tasks().stream().noneMatch(costs::containsKey)) {
                return;
            }
            Optional<Assignment> lastBefore = last(benefit, before);
            Optional<Assignment> lastAfter = last(benefit, after);
            long difference = cost(benefit, lastAfter) - cost(benefit, lastBefore);
            if (difference != 0) {
                book(Part.BENEFIT, benefit.id(), decisive(benefit, lastBefore, lastAfter), difference);
            }
        }

        /// The task that the difference comes from: the last one, or one that a plan does not have.
        private String decisive(Benefit benefit, Optional<Assignment> lastBefore, Optional<Assignment> lastAfter) {
            if (lastBefore.isPresent() && lastAfter.isPresent()) {
                Assignment old = lastBefore.get();
                Assignment now = lastAfter.get();
                return now.finish() > old.finish() ? now.task() : old.task();
            }
            return benefit.tasks().stream()
                    .filter(task ->
                            before.apply(task).isPresent() != after.apply(task).isPresent())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private static Optional<Assignment> last(Benefit benefit, Function<String, Optional<Assignment>> plan) {
            List<Assignment> all = benefit.tasks().stream()
                    .flatMap(task -> plan.apply(task).stream())
                    .toList();
            return all.size() < benefit.tasks().size()
                    ? Optional.empty()
                    : all.stream()
                            .max(Comparator.comparingInt(Assignment::finish).thenComparing(Assignment::task));
        }

        private static long cost(Benefit benefit, Optional<Assignment> last) {
            return last.map(one -> benefit.cost(Math.max(0, one.finish()))).orElse(0L);
        }

        private void compareFunds() {
            List<Spending> old = Spending.of(problem, before);
            List<Spending> now = Spending.of(problem, after);
            for (int i = 0; i < old.size(); i++) {
                long difference = now.get(i).cost() - old.get(i).cost();
                if (difference != 0) {
                    contributions.add(new Contribution(Part.FUND, now.get(i).fund(), difference));
                }
            }
        }

        private void book(Part part, String name, String task, long difference) {
            if (difference != 0) {
                contributions.add(new Contribution(part, name, difference));
                costs.merge(task, difference, Long::sum);
            }
        }
    }
}
