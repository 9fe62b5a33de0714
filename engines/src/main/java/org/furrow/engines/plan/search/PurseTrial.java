package org.furrow.engines.plan.search;

import java.util.Arrays;
import org.furrow.engines.plan.table.Funding;

/// What a trial takes from each fund on other days than the schedule does.
final class PurseTrial {

    private final Purse purse;
    private final Funding funding;
    private final long[][] changes;
    private final int[] firstDay;
    private final int[] lastDay;
    private int[] touchedFund = new int[64];
    private int[] touchedDay = new int[64];
    private int touchedCount;

    /// The most that may be saved by what was changed so far: 0 or less.
    long hope;

    PurseTrial(Purse purse) {
        this.purse = purse;
        funding = purse.funding;
        int funds = funding.fundCount();
        changes = new long[funds][funds == 0 ? 0 : purse.ahead[0].length];
        firstDay = new int[funds];
        lastDay = new int[funds];
    }

    void begin() {
        for (int i = 0; i < touchedCount; i++) {
            changes[touchedFund[i]][touchedDay[i]] = 0;
        }
        touchedCount = 0;
        hope = 0;
        Arrays.fill(firstDay, Integer.MAX_VALUE);
        Arrays.fill(lastDay, -1);
    }

    boolean pays(int task) {
        return purse.pays(task);
    }

    /// Notes that a task takes its money on another day or another amount.
    void change(int task, int oldTeam, int oldStart, int newTeam, int newStart) {
        int fund = funding.fund(task);
        long before = funding.units(task, oldTeam);
        long after = funding.units(task, newTeam);
        if (oldStart == newStart && before == after) {
            return;
        }
        add(fund, oldStart, -before);
        add(fund, newStart, after);
        int end = purse.ahead[fund].length;
        long saved = newStart > oldStart ? before * purse.over(fund, oldStart, newStart) : 0;
        saved += Math.max(0, before - after) * purse.over(fund, newStart, end);
        hope -= saved * funding.price(fund);
    }

    private void add(int fund, int day, long units) {
        if (day >= changes[fund].length) {
            return;
        }
        if (touchedCount == touchedDay.length) {
            touchedFund = Arrays.copyOf(touchedFund, 2 * touchedCount);
            touchedDay = Arrays.copyOf(touchedDay, 2 * touchedCount);
        }
        touchedFund[touchedCount] = fund;
        touchedDay[touchedCount++] = day;
        changes[fund][day] += units;
        firstDay[fund] = Math.min(firstDay[fund], day);
        lastDay[fund] = Math.max(lastDay[fund], day);
    }

    /// What the changes cost or save, exactly.
    long settle() {
        long cost = 0;
        for (int fund = 0; fund < changes.length; fund++) {
            long shift = 0;
            long sum = 0;
            long[] ahead = purse.ahead[fund];
            for (int day = firstDay[fund]; day < ahead.length && (day <= lastDay[fund] || shift != 0); day++) {
                shift += changes[fund][day];
                sum += Math.max(0, ahead[day] + shift) - Math.max(0, ahead[day]);
            }
            cost += sum * funding.price(fund);
        }
        return cost;
    }

    void accept() {
        for (int fund = 0; fund < changes.length; fund++) {
            if (firstDay[fund] < purse.ahead[fund].length) {
                long shift = 0;
                for (int day = firstDay[fund]; day < purse.ahead[fund].length; day++) {
                    shift += changes[fund][day];
                    purse.ahead[fund][day] += shift;
                }
                purse.count(fund, firstDay[fund]);
            }
        }
    }
}
