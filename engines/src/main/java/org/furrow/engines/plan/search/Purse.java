package org.furrow.engines.plan.search;

import org.furrow.engines.plan.table.Funding;

/// What planned tasks take from each fund, day by day, and what it costs to take it before it is there.
final class Purse {

    final Funding funding;
    /// By how much more is taken than is there at the end of each day, by fund.
    final long[][] ahead;
    /// On how many days before each one too much is taken, by fund.
    private final int[][] over;

    Purse(Funding funding, int horizon) {
        this.funding = funding;
        ahead = new long[funding.fundCount()][horizon];
        over = new int[funding.fundCount()][horizon + 1];
    }

    boolean pays(int task) {
        return funding.fund(task) >= 0;
    }

    /// Reckons all funds anew.
    ///
    /// @return what is taken too early costs
    long reckon(Schedule schedule) {
        for (int fund = 0; fund < ahead.length; fund++) {
            long[] frozen = funding.frozen(fund);
            long[] changes = new long[frozen.length + 1];
            for (int i = 0; i < schedule.tables.movableCount(); i++) {
                int task = schedule.tables.movable(i);
                if (funding.fund(task) == fund) {
                    int day = schedule.start(task, schedule.team[task], schedule.base[task]);
                    changes[Math.min(day, frozen.length)] += funding.units(task, schedule.team[task]);
                }
            }
            long sum = 0;
            for (int day = 0; day < frozen.length; day++) {
                sum += changes[day];
                ahead[fund][day] = frozen[day] + sum;
            }
            count(fund, 0);
        }
        return cost();
    }

    long cost() {
        long cost = 0;
        for (int fund = 0; fund < ahead.length; fund++) {
            long sum = 0;
            for (long much : ahead[fund]) {
                sum += Math.max(0, much);
            }
            cost += sum * funding.price(fund);
        }
        return cost;
    }

    /// Counts the days from that one on.
    void count(int fund, int from) {
        for (int day = from; day < ahead[fund].length; day++) {
            over[fund][day + 1] = over[fund][day] + (ahead[fund][day] > 0 ? 1 : 0);
        }
    }

    /// On how many days too much is taken, from one day until another.
    int over(int fund, int from, int until) {
        int last = over[fund].length - 1;
        return over[fund][Math.min(last, until)] - over[fund][Math.min(last, from)];
    }

    /// What one day later saves about.
    long savedPerDay(int task, int team, int start) {
        int fund = funding.fund(task);
        return over(fund, start, start + 1) * funding.price(fund) * funding.units(task, team);
    }
}
