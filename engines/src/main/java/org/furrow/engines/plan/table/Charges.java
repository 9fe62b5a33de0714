package org.furrow.engines.plan.table;

import java.util.ArrayList;
import java.util.List;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Prices;
import org.furrow.engines.plan.Task;

/// What a finish costs: benefits of one task by the task, benefits of several as groups, changes by their prices.
public final class Charges {

    private final Prices prices;
    private final List<Benefit> benefits;
    private final long[] even;
    private final boolean[] isPlain;
    private final int[] publishedTeam;
    private final int[] publishedFinish;
    private final Links own;
    private final Links groups;
    private final Links groupsOf;
    private final int[] groupBenefit;
    private final long constant;
    private final List<String> lost;

    Charges(PlanningProblem problem, Index index, boolean[] isMovable) {
        prices = problem.prices();
        benefits = problem.benefits();
        int tasks = problem.tasks().size();
        even = new long[tasks];
        isPlain = new boolean[tasks];
        publishedTeam = new int[tasks];
        publishedFinish = new int[tasks];
        readPublished(problem, index);
        Sorting sorting = new Sorting(problem, index, isMovable);
        own = new Links(sorting.own);
        groups = new Links(sorting.groups);
        groupsOf = new Links(sorting.groupsOf);
        groupBenefit = sorting.groupBenefit.stream().mapToInt(Integer::intValue).toArray();
        constant = sorting.constant;
        lost = List.copyOf(sorting.lost);
        for (int task = 0; task < tasks; task++) {
            isPlain[task] = own.count(task) == 0
                    && (publishedTeam[task] == Integer.MIN_VALUE || prices.teamChange() + prices.dateChange() == 0);
        }
    }

    private void readPublished(PlanningProblem problem, Index index) {
        for (int task = 0; task < even.length; task++) {
            Task one = problem.tasks().get(task);
            publishedTeam[task] = one.published()
                    .map(old -> index.teams().getOrDefault(old.team(), -1))
                    .orElse(Integer.MIN_VALUE);
            publishedFinish[task] = one.published().map(Task.Published::finish).orElse(0);
        }
    }

    /// What it costs that the team finishes the task on that day, without groups and moves.
    public long cost(int task, int team, int finish) {
        long cost = even[task] * finish;
        return isPlain[task] ? cost : cost + others(task, team, finish);
    }

    private long others(int task, int team, int finish) {
        long cost = change(task, team, finish);
        for (int k = own.from(task); k < own.until(task); k++) {
            cost += benefits.get(own.target(k)).cost(finish);
        }
        return cost;
    }

    /// What the change against the plan in force costs.
    public long change(int task, int team, int finish) {
        if (publishedTeam[task] == Integer.MIN_VALUE) {
            return 0;
        }
        long cost = publishedTeam[task] == team ? 0 : prices.teamChange();
        return Math.abs(finish - publishedFinish[task]) > prices.toleranceDays() ? cost + prices.dateChange() : cost;
    }

    /// What one day later costs about, by the task itself.
    public long perDay(int task, int finish) {
        long cost = even[task];
        for (int k = own.from(task); k < own.until(task); k++) {
            Benefit benefit = benefits.get(own.target(k));
            cost += benefit.cost(finish + 1) - benefit.cost(finish);
        }
        return cost;
    }

    /// What one day later costs a group about.
    public long groupPerDay(int group, int finish) {
        return groupCost(group, finish + 1) - groupCost(group, finish);
    }

    /// What a group costs when its last task finishes on that day.
    public long groupCost(int group, int finish) {
        return benefits.get(groupBenefit[group]).cost(finish);
    }

    /// The benefit of a group.
    public Benefit group(int group) {
        return benefits.get(groupBenefit[group]);
    }

    /// The tasks of each group that are planned.
    public Links groups() {
        return groups;
    }

    /// The groups of each task.
    public Links groupsOf() {
        return groupsOf;
    }

    /// How many groups there are.
    public int groupCount() {
        return groupBenefit.length;
    }

    /// The day before which a group is not finished, because of what is frozen.
    public int groupFloor(int group) {
        return groups.value(groups.from(group));
    }

    /// The weight of the benefits that count each day alike and wait for this task alone.
    public long evenWeight(int task) {
        return even[task];
    }

    /// The other benefits that wait for each task alone.
    public Links own() {
        return own;
    }

    /// The benefit of that number.
    public Benefit benefit(int number) {
        return benefits.get(number);
    }

    /// What cannot change: benefits of frozen tasks.
    public long constant() {
        return constant;
    }

    /// The benefits that wait for a task that cannot be done.
    public List<String> lost() {
        return lost;
    }

    /// The price of a day of moving.
    public long moveDay() {
        return prices.moveDay();
    }

    /// Which benefit waits for which task.
    private final class Sorting {
        private final List<List<Links.Link>> own = new ArrayList<>();
        private final List<List<Links.Link>> groups = new ArrayList<>();
        private final List<List<Links.Link>> groupsOf = new ArrayList<>();
        private final List<Integer> groupBenefit = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private long constant;

        Sorting(PlanningProblem problem, Index index, boolean[] isMovable) {
            for (int task = 0; task < isMovable.length; task++) {
                own.add(new ArrayList<>());
                groupsOf.add(new ArrayList<>());
            }
            for (int i = 0; i < problem.benefits().size(); i++) {
                sort(problem, index, isMovable, i);
            }
        }

        private void sort(PlanningProblem problem, Index index, boolean[] isMovable, int number) {
            Benefit benefit = problem.benefits().get(number);
            List<Integer> open = new ArrayList<>();
            int floor = 0;
            boolean isLost = false;
            for (String name : benefit.tasks()) {
                int task = index.task(name);
                if (isMovable[task]) {
                    open.add(task);
                } else if (problem.tasks().get(task).frozen().isPresent()) {
                    floor = Math.max(floor, frozenFinish(problem, task));
                } else {
                    isLost = true;
                }
            }
            if (isLost) {
                lost.add(benefit.id());
            } else {
                book(number, benefit, open.stream().sorted().toList(), floor);
            }
        }

        private void book(int number, Benefit benefit, List<Integer> open, int floor) {
            if (open.isEmpty()) {
                constant += benefit.cost(floor);
            } else if (open.size() > 1 || floor > 0) {
                List<Links.Link> members = new ArrayList<>();
                for (int task : open) {
                    members.add(new Links.Link(task, floor));
                    groupsOf.get(task).add(new Links.Link(groupBenefit.size(), 0));
                }
                groups.add(members);
                groupBenefit.add(number);
            } else if (benefit.curve().isEven() && benefit.due().isEmpty()) {
                even[open.getFirst()] += benefit.weight();
            } else {
                own.get(open.getFirst()).add(new Links.Link(number, 0));
            }
        }

        private static int frozenFinish(PlanningProblem problem, int task) {
            return problem.tasks().get(task).frozen().map(Task.Frozen::finish).orElse(0);
        }
    }
}
