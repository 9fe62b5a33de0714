package org.furrow.engines.plan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.table.Funding;
import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Tables;

/// First answers by two rules that people use: the most urgent lot to whoever is finished first, and whoever is free
/// takes what gives the most benefit for its time. Each task is appended behind its team's last one.
final class Greedy {

    private static final int LOOKED_AT = 400;

    private final Tables tables;
    private final Schedule schedule;
    private final double[] urgency;
    private final int[] waiting;
    private final List<Obstacle> left = new ArrayList<>();
    private final boolean[] isFree;
    private final Money money;
    private IntUnaryOperator startBefore = task -> -1;

    Greedy(Tables tables) {
        this.tables = tables;
        money = new Money();
        schedule = new Schedule(tables);
        urgency = new Urgency(tables).of();
        waiting = new int[tables.tasks()];
        isFree = new boolean[schedule.teams];
        Arrays.fill(isFree, true);
        for (int task = 0; task < waiting.length; task++) {
            waiting[task] = tables.ordering().before().count(task);
        }
    }

    /// Tasks for which no independent team was left; the schedule is none while there are any.
    List<Obstacle> left() {
        return left;
    }

    /// The most urgent task that waits for nothing goes to the team that is finished first with it.
    Schedule byUrgency() {
        return inOrder(byUrgencyThenNumber(), task -> -1);
    }

    /// Tasks keep the teams and the order of an earlier plan where they still can; others go to whom is finished
    /// first.
    Schedule like(Before before) {
        startBefore = task -> before.team(task) < 0 ? -1 : before.start(task);
        return inOrder(
                Comparator.<Integer>comparingInt(before::start).thenComparing(byUrgencyThenNumber()), before::team);
    }

    private Schedule inOrder(Comparator<Integer> order, IntUnaryOperator preferred) {
        PriorityQueue<Integer> ready = new PriorityQueue<>(order);
        movable().filter(task -> waiting[task] == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            int task = ready.remove();
            int team = preferred.applyAsInt(task);
            boolean isPossible = team >= 0 && schedule.staffing.duration(task, team) > 0 && isApart(task, team);
            append(task, isPossible ? team : earliestTeam(task));
            Links after = tables.ordering().after();
            for (int k = after.from(task); k < after.until(task); k++) {
                waiting[after.target(k)]--;
                if (waiting[after.target(k)] == 0) {
                    ready.add(after.target(k));
                }
            }
        }
        return finished();
    }

    /// The team that is free first takes what gives the most for the days until it is finished.
    Schedule byFreeTeam() {
        Open open = new Open();
        PriorityQueue<long[]> free = new PriorityQueue<>(
                Comparator.<long[]>comparingLong(entry -> entry[0]).thenComparingLong(entry -> entry[1]));
        for (int team = 0; team < schedule.teams; team++) {
            free.add(new long[] {schedule.finish[schedule.ring(team)], team});
        }
        while (!free.isEmpty()) {
            int team = (int) free.remove()[1];
            isFree[team] = false;
            int task = bestFor(team, open);
            if (task >= 0) {
                open.remove(task);
                append(task, team);
                releaseAfter(task);
                isFree[team] = true;
                free.add(new long[] {schedule.finish[task], team});
                wake(task, free, open);
            }
        }
        return rest(open.left());
    }

    private void wake(int task, PriorityQueue<long[]> free, Open open) {
        Links after = tables.ordering().after();
        for (int k = after.from(task); k < after.until(task); k++) {
            int next = after.target(k);
            if (waiting[next] == 0) {
                open.add(next);
                for (int i = 0; i < tables.eligibleCount(next); i++) {
                    int team = tables.eligible(next, i);
                    if (!isFree[team]) {
                        isFree[team] = true;
                        free.add(new long[] {schedule.finish[last(team)], team});
                    }
                }
            }
        }
    }

    private Schedule rest(List<Integer> open) {
        List<Integer> others = new ArrayList<>(open);
        while (!others.isEmpty()) {
            List<Integer> ready =
                    others.stream().filter(task -> waiting[task] == 0).toList();
            for (int task : ready) {
                append(task, earliestTeam(task));
                releaseAfter(task);
            }
            others.removeAll(ready);
        }
        return finished();
    }

    private void releaseAfter(int task) {
        Links after = tables.ordering().after();
        for (int k = after.from(task); k < after.until(task); k++) {
            waiting[after.target(k)]--;
        }
    }

    private int bestFor(int team, Open open) {
        int best = -1;
        double bestIndex = -1;
        int looked = 0;
        int leave = schedule.finish[last(team)];
        for (int task = open.next(team, -1); task >= 0 && looked < LOOKED_AT; task = open.next(team, task)) {
            if (schedule.staffing.duration(task, team) > 0 && isApart(task, team)) {
                looked++;
                double index = urgency[task] / Math.max(1, finishOn(task, team) - leave);
                if (index > bestIndex) {
                    bestIndex = index;
                    best = task;
                }
            }
        }
        return best;
    }

    /// The tasks that wait for nothing and have no team yet, the most urgent first, by method.
    private final class Open {
        private final int[] ranked = movable()
                .boxed()
                .sorted(byUrgencyThenNumber())
                .mapToInt(Integer::intValue)
                .toArray();
        private final int[] rank = new int[tables.tasks()];
        private final Map<String, BitSet> ready = new HashMap<>();
        private final List<List<BitSet>> ofTeam = new ArrayList<>();

        Open() {
            for (int i = 0; i < ranked.length; i++) {
                rank[ranked[i]] = i;
                ready.computeIfAbsent(method(ranked[i]), name -> new BitSet());
                if (waiting[ranked[i]] == 0) {
                    add(ranked[i]);
                }
            }
            for (Team team : tables.problem().teams()) {
                ofTeam.add(team.abilities().stream()
                        .map(Ability::method)
                        .distinct()
                        .filter(ready::containsKey)
                        .map(name -> ready.getOrDefault(name, new BitSet()))
                        .toList());
            }
        }

        private String method(int task) {
            return tables.problem().tasks().get(task).method();
        }

        private BitSet like(int task) {
            return ready.getOrDefault(method(task), new BitSet());
        }

        void add(int task) {
            like(task).set(rank[task]);
        }

        void remove(int task) {
            like(task).clear(rank[task]);
        }

        /// The most urgent task behind that one, of those that the team has the method for; -1 where there is none.
        int next(int team, int behind) {
            int from = behind < 0 ? 0 : rank[behind] + 1;
            int found = Integer.MAX_VALUE;
            for (BitSet tasks : ofTeam.get(team)) {
                int one = tasks.nextSetBit(from);
                found = one < 0 ? found : Math.min(found, one);
            }
            return found == Integer.MAX_VALUE ? -1 : ranked[found];
        }

        List<Integer> left() {
            return IntStream.of(ranked)
                    .filter(task -> schedule.team[task] < 0)
                    .boxed()
                    .toList();
        }
    }

    private int earliestTeam(int task) {
        int found = -1;
        int earliest = Integer.MAX_VALUE;
        for (int i = 0; i < tables.eligibleCount(task); i++) {
            int team = tables.eligible(task, i);
            if (isApart(task, team)) {
                int finish = finishOn(task, team);
                if (finish < earliest) {
                    earliest = finish;
                    found = team;
                }
            }
        }
        return found;
    }

    private int finishOn(int task, int team) {
        return schedule.staffing.finish(task, team, baseOn(task, team));
    }

    private int baseOn(int task, int team) {
        int last = last(team);
        int move = schedule.staffing.move(team, schedule.place(last), task);
        int day =
                Math.max(tables.ordering().release(task), schedule.staffing.arrive(team, schedule.finish[last], move));
        day = Math.max(day, schedule.hold[task]);
        Links before = tables.ordering().before();
        for (int k = before.from(task); k < before.until(task); k++) {
            day = Math.max(day, schedule.finish[before.target(k)] + before.value(k));
        }
        Links cordons = tables.ordering().cordons();
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            if (schedule.team[cordons.target(k)] >= 0) {
                day = Math.max(day, schedule.finish[cordons.target(k)]);
            }
        }
        return schedule.pieces.freeBehindAll(task, day, schedule.finish);
    }

    private void append(int task, int team) {
        if (team < 0) {
            left.add(new Obstacle(
                    tables.problem().tasks().get(task).id(), Obstacle.Kind.NO_INDEPENDENT_TEAM, independentOf(task)));
            return;
        }
        if (schedule.purse.pays(task)) {
            schedule.hold[task] = money.day(task, team, startBefore.applyAsInt(task));
        }
        int base = baseOn(task, team);
        schedule.pieces.append(task, Math.max(base, startBefore.applyAsInt(task)), schedule.finish);
        base = Math.max(base, schedule.pieces.free(task, schedule.finish));
        schedule.insertAfter(task, last(team));
        schedule.base[task] = base;
        schedule.finish[task] = schedule.staffing.finish(task, team, base);
        Links cordons = tables.ordering().cordons();
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            if (schedule.team[cordons.target(k)] < 0) {
                schedule.first[cordons.value(k)] = task;
            }
        }
    }

    private List<String> independentOf(int task) {
        return tables.problem().tasks().get(task).independentOf().stream()
                .sorted()
                .toList();
    }

    /// Whether the team's operator is another one than those of the tasks it must be independent of, and leaves a
    /// team to those among them that nobody has yet.
    private boolean isApart(int task, int team) {
        Links others = tables.ordering().independent();
        int operator = schedule.staffing.operator(team);
        for (int k = others.from(task); k < others.until(task); k++) {
            int other = others.target(k);
            int otherTeam = schedule.team[other];
            if (otherTeam >= 0 ? schedule.staffing.operator(otherTeam) == operator : !leavesTeam(other, operator)) {
                return false;
            }
        }
        return true;
    }

    private boolean leavesTeam(int task, int operator) {
        Links others = tables.ordering().independent();
        for (int i = 0; i < tables.eligibleCount(task); i++) {
            int own = schedule.staffing.operator(tables.eligible(task, i));
            boolean isLeft = own != operator;
            for (int k = others.from(task); isLeft && k < others.until(task); k++) {
                int assigned = schedule.team[others.target(k)];
                isLeft = assigned < 0 || schedule.staffing.operator(assigned) != own;
            }
            if (isLeft) {
                return true;
            }
        }
        return false;
    }

    private Schedule finished() {
        if (left.isEmpty() && !schedule.retime()) {
            throw new IllegalStateException("A plan that was made in order waits for itself in a circle");
        }
        return schedule;
    }

    private int last(int team) {
        return schedule.prev[schedule.ring(team)];
    }

    private IntStream movable() {
        return IntStream.range(0, tables.movableCount()).map(tables::movable);
    }

    private Comparator<Integer> byUrgencyThenNumber() {
        return Comparator.<Integer>comparingDouble(task -> -urgency[task]).thenComparing(Comparator.naturalOrder());
    }

    /// Lets tasks wait for money where that costs less than to take it too early.
    private final class Money {
        private final Funding funding = tables.funding();
        private final long[] taken = new long[funding.fundCount()];

        /// The day for which the task waits: its first day of before, or one on which there is enough.
        int day(int task, int team, int startedBefore) {
            int fund = funding.fund(task);
            long units = funding.units(task, team);
            taken[fund] += units;
            if (startedBefore >= 0) {
                return startedBefore;
            }
            double blocked = urgency[task] * schedule.staffing.duration(task, team);
            boolean isWaiting = (double) funding.price(fund) * units > blocked;
            long[] frozen = funding.frozen(fund);
            return isWaiting
                    ? IntStream.of(funding.days(fund))
                            .filter(day -> frozen[day] + taken[fund] <= 0)
                            .findFirst()
                            .orElse(0)
                    : 0;
        }
    }

    /// How much benefit waits for each task, for each working day that is still needed until it comes back.
    private record Urgency(Tables tables) {

        double[] of() {
            double[] weight = new double[tables.tasks()];
            long[] days = new long[tables.tasks()];
            int[] open = new int[tables.tasks()];
            int[] queue = new int[tables.movableCount()];
            int end = 0;
            Links after = tables.ordering().after();
            for (int i = 0; i < tables.movableCount(); i++) {
                int task = tables.movable(i);
                weight[task] = ownWeight(task);
                open[task] = after.count(task);
                if (open[task] == 0) {
                    queue[end++] = task;
                }
            }
            Links before = tables.ordering().before();
            for (int done = 0; done < end; done++) {
                int task = queue[done];
                days[task] += shortest(task);
                for (int k = before.from(task); k < before.until(task); k++) {
                    int first = before.target(k);
                    weight[first] += weight[task];
                    days[first] = Math.max(days[first], days[task]);
                    open[first]--;
                    if (open[first] == 0) {
                        queue[end++] = first;
                    }
                }
            }
            double[] urgency = new double[weight.length];
            Arrays.setAll(urgency, task -> weight[task] / Math.max(1, days[task]));
            return urgency;
        }

        private double ownWeight(int task) {
            double weight = tables.charges().perDay(task, 0);
            Links groups = tables.charges().groupsOf();
            for (int k = groups.from(task); k < groups.until(task); k++) {
                int group = groups.target(k);
                weight += (double) tables.charges().group(group).weight()
                        / tables.charges().groups().count(group);
            }
            return weight;
        }

        private int shortest(int task) {
            int days = Integer.MAX_VALUE;
            for (int i = 0; i < tables.eligibleCount(task); i++) {
                days = Math.min(days, tables.staffing().duration(task, tables.eligible(task, i)));
            }
            return days;
        }
    }
}
