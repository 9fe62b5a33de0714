package org.furrow.engines.plan.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.furrow.engines.plan.table.Staffing;
import org.furrow.engines.plan.table.WorkDays;

/// A team and its best way from visit to visit, for prices of tasks.
///
/// Its working days are numbered; a day number stands for the first day that so many of them lie before.
final class Crew {

    /// Groups with more days of work by tasks than this cost more time than their moves are worth.
    private static final long MOST_WORK = 1_500;

    /// Where tasks are longer than so many moves, free days within a visit are worth more than the move into it.
    private static final long LONGEST = 4;

    private final Stage stage;
    private final Staffing staffing;
    private final WorkDays days;
    private final int team;
    private final int begin;
    private final int end;
    private final int[] date;
    private final int[] singles;
    private final List<Visit> visits = new ArrayList<>();
    private final double[] after;
    private final int[] step;
    private final int[] visit;
    private final double[] weight;
    private int[] queue = new int[0];
    private double[] price = new double[0];

    /// @param weight of each job; those without one are nobody's
    Crew(Stage stage, int team, double[] weight) {
        this.stage = stage;
        this.weight = weight;
        this.team = team;
        staffing = stage.tables().staffing();
        days = staffing.days();
        int calendar = staffing.movingCalendar(team);
        int available = Math.min(staffing.horizon(), staffing.available(team));
        begin = days.before(calendar, available);
        end = days.before(calendar, staffing.horizon());
        date = new int[end + 1];
        for (int n = begin; n <= end; n++) {
            date[n] = n == begin ? available : days.end(calendar, n);
        }
        after = new double[end + 1];
        step = new int[end + 1];
        visit = new int[end + 1];
        singles = group(stage.clusters(staffing.kind(team)));
    }

    private int task(int job) {
        return stage.jobs().get(job).task();
    }

    /// Sorts the jobs into visits; those that need no move, or are too many, stay alone and move for nothing.
    private int[] group(Clusters clusters) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int job = 0; job < stage.jobs().size(); job++) {
            if (weight[job] > 0 && staffing.duration(task(job), team) > 0) {
                members.computeIfAbsent(clusters.of(task(job)), fresh -> new ArrayList<>())
                        .add(job);
            }
        }
        List<Integer> alone = new ArrayList<>();
        members.forEach((cluster, jobs) -> {
            long work = jobs.stream()
                    .mapToLong(job -> staffing.duration(task(job), team))
                    .sum();
            int move = clusters.entry(cluster);
            if (move == 0
                    || move > end
                    || work * jobs.size() > MOST_WORK
                    || (jobs.size() > 1 && work > LONGEST * move * jobs.size())) {
                alone.addAll(jobs);
            } else {
                int home = jobs.stream()
                        .mapToInt(job -> staffing.move(team, staffing.home(team), task(job)))
                        .min()
                        .orElse(0);
                visits.add(new Visit(stage, team, new Visit.Days(begin, end, date), jobs, weight, move, home));
            }
        });
        return alone.stream().mapToInt(Integer::intValue).toArray();
    }

    /// What the best way costs less the prices of what is done on it; 0 or less.
    double best(double[] prices, IntConsumer chosen) {
        price = prices;
        visits.forEach(one -> one.price(prices));
        queue = Arrays.stream(singles)
                .filter(job -> price[job] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(job -> -price[job] / weight[job]))
                .mapToInt(Integer::intValue)
                .toArray();
        after[end] = 0;
        int active = 0;
        for (int n = end - 1; n >= begin; n--) {
            after[n] = after[n + 1];
            step[n] = 0;
            while (active < queue.length && price[queue[active]] > weight[queue[active]] * date[n]) {
                active++;
            }
            alone(n, active);
            for (int number = 0; number < visits.size(); number++) {
                int move = visits.get(number).move();
                if (move <= end - n) {
                    int load = visits.get(number).best(n + move, after, after[n]);
                    if (load > 0) {
                        step[n] = load;
                        visit[n] = number;
                        after[n] = visits.get(number).value();
                    }
                }
            }
        }
        return start(chosen);
    }

    private void alone(int n, int active) {
        int day = date[n];
        for (int k = 0; k < active; k++) {
            int job = queue[k];
            int task = task(job);
            int length = staffing.duration(task, team);
            double least = weight[job] * (day + length) - price[job];
            if (length <= end - n && least + after[n + length] < after[n]) {
                int finish = staffing.finish(
                        task, team, Math.max(day, stage.jobs().get(job).head()));
                if (finish <= staffing.horizon()) {
                    int then = days.before(staffing.movingCalendar(team), finish);
                    double all = weight[job] * finish - price[job] + after[then];
                    if (all < after[n]) {
                        after[n] = all;
                        step[n] = then - n;
                        visit[n] = -1 - job;
                    }
                }
            }
        }
    }

    /// The first visit may be nearer to where the team begins than any other move leads.
    private double start(IntConsumer chosen) {
        double first = after[begin];
        int from = begin;
        int number = -1;
        int load = 0;
        for (int k = 0; k < visits.size(); k++) {
            Visit one = visits.get(k);
            for (int n = begin + one.home(); one.home() < one.move() && n < end; n++) {
                int work = one.best(n, after, first);
                if (work > 0) {
                    first = one.value();
                    number = k;
                    from = n;
                    load = work;
                }
            }
        }
        if (number >= 0) {
            visits.get(number).choose(from, load, chosen);
        }
        trace(from + load, chosen);
        return first;
    }

    private void trace(int from, IntConsumer chosen) {
        int n = from;
        while (n < end) {
            if (step[n] == 0) {
                n++;
            } else if (visit[n] < 0) {
                chosen.accept(-1 - visit[n]);
                n += step[n];
            } else {
                Visit one = visits.get(visit[n]);
                one.choose(n + one.move(), step[n], chosen);
                n += one.move() + step[n];
            }
        }
    }
}
