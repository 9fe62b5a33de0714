package org.furrow.app.clearance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.furrow.domain.clearance.Pace;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.ground.Area;
import org.furrow.domain.tasking.Quantity;

/// What the reports of a task add up to.
///
/// @param work ground by kind and method
/// @param quantities what was made, moved or brought, summed by label and unit
/// @param days those that are reported, the first one first
/// @param planned the ground of its hazards that are drawn
/// @param pace how fast it came on lately
public record TaskProgress(
        List<Worked> work,
        List<ProgressTotals.Found> items,
        List<ProgressTotals.Stopped> stoppages,
        List<Quantity> quantities,
        List<ProgressTotals.Day> days,
        Area planned,
        Pace pace) {

    public TaskProgress {
        work = List.copyOf(work);
        items = List.copyOf(items);
        stoppages = List.copyOf(stoppages);
        quantities = List.copyOf(quantities);
        days = List.copyOf(days);
    }

    /// A week of work.
    ///
    /// @param monday its first day
    /// @param newM2 ground that counts as progress
    /// @param minutes how long teams worked
    public record Week(LocalDate monday, long newM2, long minutes) {

        /// Square metres that one team did in an hour; 0 where nobody worked.
        public double m2PerHour() {
            return minutes == 0 ? 0 : newM2 * 60.0 / minutes;
        }
    }

    /// Whether nothing is reported.
    public boolean isEmpty() {
        return days.isEmpty();
    }

    /// Ground that counts as progress.
    public Area newArea() {
        return new Area(days.stream().mapToLong(ProgressTotals.Day::newM2).sum());
    }

    /// How long teams worked, in minutes.
    public long minutes() {
        return days.stream().mapToLong(ProgressTotals.Day::minutes).sum();
    }

    /// How long teams could not work, in minutes.
    public long minutesStopped() {
        return days.stream().mapToLong(ProgressTotals.Day::minutesStopped).sum();
    }

    /// Items of explosive ordnance, small-arms ammunition left out.
    public long ordnance() {
        return days.stream().mapToLong(ProgressTotals.Day::ordnance).sum();
    }

    /// Items of small-arms ammunition.
    public long smallArms() {
        return days.stream().mapToLong(ProgressTotals.Day::smallArms).sum();
    }

    /// What is planned and not reported yet.
    public Area rest() {
        return planned.minusAtMost(newArea());
    }

    /// How many more days of work the rest takes at the pace of late; absent where nobody can say.
    public OptionalLong daysLeft() {
        return planned.isZero() ? OptionalLong.empty() : pace.daysLeft(rest());
    }

    /// Its weeks, the first one first.
    public List<Week> weeks() {
        SortedMap<LocalDate, Week> weeks = new TreeMap<>();
        for (ProgressTotals.Day day : days) {
            LocalDate monday = day.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.merge(
                    monday,
                    new Week(monday, day.newM2(), day.minutes()),
                    (one, more) -> new Week(monday, one.newM2() + more.newM2(), one.minutes() + more.minutes()));
        }
        return new ArrayList<>(weeks.values());
    }
}
