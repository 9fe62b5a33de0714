package org.furrow.domain.mission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// On which days a team works.
///
/// @param rest the days of the week on which it rests
/// @param absences times in which it does not work, in any order; they may overlap
public record WorkingCalendar(Set<DayOfWeek> rest, List<Absence> absences) {

    /// Every day but Saturday and Sunday.
    public static final WorkingCalendar USUAL =
            new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());

    public WorkingCalendar {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(rest);
        rest = Collections.unmodifiableSet(days);
        absences = List.copyOf(absences);
    }

    /// Whether the team works on that day.
    public boolean isWorkingDay(LocalDate day) {
        return !rest.contains(day.getDayOfWeek()) && absences.stream().noneMatch(absence -> absence.covers(day));
    }

    /// How many working days lie between two days, neither of them counted; at most so many are counted.
    public int countBetween(LocalDate after, LocalDate before, int most) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); day.isBefore(before) && count < most; day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
