package org.furrow.engines.plan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

/// Which team can do which task, on which days and in how many: the calendar is that of the team, its accreditation
/// and the season together.
public final class Staffing {

    private final int teams;
    private final int horizon;
    private final int methods;
    private final WorkDays days;
    private final Distances distances;
    private final int[] season;
    private final int[] method;
    private final int[] place;
    private final int[] calendar;
    private final int[] moving;
    private final int[] available;
    private final int[] home;
    private final int[] operator;
    private final int[] kind;
    private final int[] duration;

    Staffing(PlanningProblem problem, Index index) {
        horizon = problem.horizonDays();
        teams = problem.teams().size();
        methods = index.methods().size();
        distances = new Distances(problem.places());
        place = problem.tasks().stream()
                .mapToInt(task -> index.place(task.place()))
                .toArray();
        method = problem.tasks().stream()
                .mapToInt(task -> index.methods().getOrDefault(task.method(), 0))
                .toArray();
        season = new int[place.length];
        List<DaySet> seasons = seasons(problem);
        moving = new int[teams];
        calendar = new int[seasons.size() * methods * teams];
        days = calendars(problem, index, seasons);
        available = new int[teams];
        home = new int[teams];
        operator = new int[teams];
        kind = new int[teams];
        settle(problem, index);
        duration = durations(problem, index);
        distances.keep();
    }

    private List<DaySet> seasons(PlanningProblem problem) {
        Map<DaySet, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < season.length; i++) {
            DaySet open = problem.tasks().get(i).season();
            numbers.putIfAbsent(open, numbers.size());
            season[i] = numbers.getOrDefault(open, 0);
        }
        return new ArrayList<>(numbers.keySet());
    }

    private WorkDays calendars(PlanningProblem problem, Index index, List<DaySet> seasons) {
        WorkDays.Making making = new WorkDays.Making(horizon);
        List<BitSet> open = seasons.stream().map(this::bits).toList();
        for (int team = 0; team < teams; team++) {
            Team one = problem.teams().get(team);
            BitSet own = bits(one.days());
            moving[team] = making.add(own);
            for (Ability ability : one.abilities()) {
                Integer number = index.methods().get(ability.method());
                if (number != null) {
                    BitSet may = accredited(ability, own);
                    for (int s = 0; s < seasons.size(); s++) {
                        BitSet both = (BitSet) may.clone();
                        both.and(open.get(s));
                        calendar[(s * methods + number) * teams + team] = making.add(both);
                    }
                }
            }
        }
        return making.make();
    }

    private BitSet bits(DaySet set) {
        BitSet bits = new BitSet(horizon);
        for (int day = 0; day < horizon; day++) {
            bits.set(day, set.contains(day));
        }
        return bits;
    }

    private BitSet accredited(Ability ability, BitSet own) {
        BitSet bits = new BitSet(horizon);
        ability.accredited().forEach(period -> {
            int from = Math.clamp(period.from(), 0, horizon);
            bits.set(from, Math.clamp(period.until(), from, horizon));
        });
        bits.and(own);
        return bits;
    }

    private void settle(PlanningProblem problem, Index index) {
        for (int team = 0; team < teams; team++) {
            Team one = problem.teams().get(team);
            available[team] = one.from();
            home[team] = one.base().map(index::place).orElse(-1);
            operator[team] = index.operators().getOrDefault(one.operator(), 0);
            kind[team] = distances.kind(one.movement());
        }
        int[] last = new int[teams];
        for (Task task : problem.tasks()) {
            task.frozen().ifPresent(frozen -> {
                int team = index.team(frozen.team());
                if (frozen.finish() >= last[team]) {
                    last[team] = frozen.finish();
                    home[team] = index.place(task.place());
                    available[team] = Math.max(available[team], frozen.finish());
                }
            });
        }
    }

    private int[] durations(PlanningProblem problem, Index index) {
        int[] rates = new int[methods * teams];
        index.methods().forEach((name, number) -> {
            for (int team = 0; team < teams; team++) {
                rates[number * teams + team] = rate(problem.teams().get(team), name);
            }
        });
        int[] all = new int[place.length * teams];
        for (int task = 0; task < place.length; task++) {
            for (int team = 0; team < teams; team++) {
                int rate = rates[method[task] * teams + team];
                if (rate > 0) {
                    long needed = problem.tasks().get(task).workingDays(rate);
                    all[task * teams + team] = (int) Math.min(needed, 2L * PlanningProblem.LONGEST);
                }
            }
        }
        return all;
    }

    private static int rate(Team team, String method) {
        return team.findAbility(method).map(Ability::rateM2PerDay).orElse(0);
    }

    /// Takes the team from those that can do the task.
    void exclude(int task, int team) {
        duration[task * teams + team] = 0;
    }

    /// How many teams there are.
    public int teams() {
        return teams;
    }

    /// How many days are planned.
    public int horizon() {
        return horizon;
    }

    /// The calendars.
    public WorkDays days() {
        return days;
    }

    /// The moves.
    public Distances distances() {
        return distances;
    }

    /// The working days that the team needs for the task; 0 where it cannot do it.
    public int duration(int task, int team) {
        return duration[task * teams + team];
    }

    /// The calendar of that team on that task.
    public int calendar(int task, int team) {
        return calendar[(season[task] * methods + method[task]) * teams + team];
    }

    /// The calendar by which the team moves.
    public int movingCalendar(int team) {
        return moving[team];
    }

    /// The day from which the team can move or work: what it does already is finished.
    public int available(int team) {
        return available[team];
    }

    /// Where the team is then; -1 where nobody knows.
    public int home(int team) {
        return home[team];
    }

    /// The number of the team's operator.
    public int operator(int team) {
        return operator[team];
    }

    /// The number of the task's place.
    public int place(int task) {
        return place[task];
    }

    /// The number of the task's method.
    public int method(int task) {
        return method[task];
    }

    /// The working days of the team's move to the task.
    ///
    /// @param from a place, or -1
    public int move(int team, int from, int task) {
        return distances.days(kind[team], from, place[task]);
    }

    /// The number of the team's kind of movement.
    public int kind(int team) {
        return kind[team];
    }

    /// The day on which the team arrives when it leaves on that one.
    public int arrive(int team, int leave, int moveDays) {
        return days.finish(moving[team], leave, moveDays);
    }

    /// The day after the last one, when the team begins on that day or the first working day after it.
    public int finish(int task, int team, int base) {
        return days.finish(calendar(task, team), base, duration(task, team));
    }
}
