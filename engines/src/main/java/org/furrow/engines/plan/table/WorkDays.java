package org.furrow.engines.plan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Calendars as sums and their inverses: the end of any number of working days takes two reads.
///
/// Equal calendars share their arrays. From the horizon on each day is a working day.
public final class WorkDays {

    private final int horizon;
    private final int stride;
    private final int[] sum;
    private final int[] end;

    private WorkDays(int horizon, List<BitSet> calendars) {
        this.horizon = horizon;
        stride = horizon + 1;
        sum = new int[calendars.size() * stride];
        end = new int[calendars.size() * stride];
        for (int i = 0; i < calendars.size(); i++) {
            fill(i * stride, calendars.get(i));
        }
    }

    private void fill(int offset, BitSet days) {
        int worked = 0;
        for (int day = 0; day < horizon; day++) {
            sum[offset + day] = worked;
            if (days.get(day)) {
                worked++;
                end[offset + worked] = day + 1;
            }
        }
        sum[offset + horizon] = worked;
    }

    /// The day after the last one of so many working days from that day on; the day itself for none.
    ///
    /// @param calendar as [Making#add] numbered it
    /// @param day 0 or more
    /// @param work how many working days, 0 or more
    public int finish(int calendar, int day, int work) {
        if (work == 0) {
            return day;
        }
        if (day >= horizon) {
            return day + work;
        }
        int offset = calendar * stride;
        int worked = sum[offset + day] + work;
        int all = sum[offset + horizon];
        return worked <= all ? end[offset + worked] : horizon + worked - all;
    }

    /// The day after the working day of that number.
    ///
    /// @param number 1 to the number of working days before the horizon
    public int end(int calendar, int number) {
        return end[calendar * stride + number];
    }

    /// The first working day from that day on.
    public int first(int calendar, int day) {
        return finish(calendar, day, 1) - 1;
    }

    /// How many working days there are before that day.
    public int before(int calendar, int day) {
        int offset = calendar * stride;
        return day <= horizon ? sum[offset + day] : sum[offset + horizon] + day - horizon;
    }

    /// Numbers calendars, equal ones alike.
    static final class Making {

        private final int horizon;
        private final Map<BitSet, Integer> numbers = new HashMap<>();
        private final List<BitSet> calendars = new ArrayList<>();

        Making(int horizon) {
            this.horizon = horizon;
        }

        int add(BitSet days) {
            return numbers.computeIfAbsent(days, fresh -> {
                calendars.add(fresh);
                return calendars.size() - 1;
            });
        }

        WorkDays make() {
            return new WorkDays(horizon, calendars);
        }
    }
}
