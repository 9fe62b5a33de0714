package org.furrow.engines.plan.bound;

import java.util.Arrays;
import org.furrow.engines.plan.table.WorkDays;

/// Prices for each day of each team of a stage, and the bound that they prove.
///
/// Each day of a team is used for one task at most. Where a task that uses days pays for them, and each task takes
/// the team and the days that are cheapest for itself, then all of it less the prices of all days costs no more
/// than any plan. Days from the horizon on cost nothing. A task is charged from where its team leaves the one
/// before.
final class SlotPrices {

    private final Stage stage;
    private final Teams teams;
    private final int horizon;
    private final double[][] price;
    private final double[][] paid;
    private final double[][] use;
    private final double goal;
    private int foundTeam;
    private int foundStart;
    private int foundFinish;

    SlotPrices(Stage stage, ShortestMoves moves) {
        this.stage = stage;
        teams = new Teams(stage, moves);
        horizon = stage.tables().staffing().horizon();
        price = new double[stage.teamCount()][horizon];
        paid = new double[stage.teamCount()][horizon + 1];
        use = new double[stage.teamCount()][horizon];
        StageSchedule first = new StageSchedule(stage, teams);
        first.price(price);
        goal = first.cost();
    }

    /// What a simple plan of the stage costs; the bound does not get much further.
    double goal() {
        return goal;
    }

    /// The prices, by team of the stage and day; 0 or more.
    double[][] price() {
        return price;
    }

    /// How many tasks more than one use each day, by the choice of the last [#value()].
    double[][] violation() {
        return use;
    }

    /// The bound.
    double value() {
        double all = 0;
        for (int team = 0; team < price.length; team++) {
            paid[team][0] = 0;
            for (int day = 0; day < horizon; day++) {
                paid[team][day + 1] = paid[team][day] + price[team][day];
            }
            Arrays.fill(use[team], -1);
            all += paid[team][horizon];
        }
        double sum = 0;
        for (int job = 0; job < stage.jobs().size(); job++) {
            sum += cheapest(job);
            for (int day = foundStart; day < Math.min(foundFinish, horizon); day++) {
                use[foundTeam][day]++;
            }
        }
        return sum - all;
    }

    /// What each job costs at least with the prices of its days.
    double[] jobPrices() {
        value();
        double[] prices = new double[stage.jobs().size()];
        for (int job = 0; job < prices.length; job++) {
            prices[job] = cheapest(job) - stage.jobs().get(job).cost(0);
        }
        return prices;
    }

    private double cheapest(int number) {
        Stage.Job job = stage.jobs().get(number);
        double best = Double.POSITIVE_INFINITY;
        for (int team = 0; team < price.length; team++) {
            if (teams.canDo(number, team)) {
                best = cheapest(number, job, team, best);
            }
        }
        return best;
    }

    private double cheapest(int number, Stage.Job job, int team, double known) {
        int first = Math.min(horizon, teams.first(number, team));
        if (teams.move(number, team) > 0 || !job.isEven()) {
            return cheapestFrom(number, team, first, known);
        }
        double best = known;
        double[] sums = paid[team];
        WorkDays days = stage.tables().staffing().days();
        int calendar = teams.calendar(number, team);
        int work = teams.days(number, team);
        int last = days.before(calendar, horizon) - work;
        double least = job.cost(0);
        double weight = job.weight();
        for (int before = days.before(calendar, first); before <= last; before++) {
            int end = days.end(calendar, before + work);
            double cost = least + weight * end;
            if (cost >= best) {
                return best;
            }
            int start = days.end(calendar, before + 1) - 1;
            double all = cost + sums[end] - sums[start];
            if (all < best) {
                best = all;
                choose(team, start, end);
            }
        }
        int late = last < 0 ? first : Math.max(first, days.end(calendar, last + 1));
        return cheapestFrom(number, team, Math.min(horizon, late), best);
    }

    private double cheapestFrom(int number, int team, int first, double known) {
        Stage.Job job = stage.jobs().get(number);
        double best = known;
        double[] sums = paid[team];
        for (int start = first; start <= horizon; start++) {
            int end = teams.finish(number, team, start);
            double cost = job.cost(end);
            if (cost >= best) {
                break;
            }
            double all = cost + sums[Math.min(end, horizon)] - sums[start];
            if (all < best) {
                best = all;
                choose(team, start, end);
            }
        }
        return best;
    }

    private void choose(int team, int start, int finish) {
        foundTeam = team;
        foundStart = start;
        foundFinish = finish;
    }
}
