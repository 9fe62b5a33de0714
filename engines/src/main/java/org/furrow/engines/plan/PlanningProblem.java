package org.furrow.engines.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Everything a plan is made from, at one moment and as values; it never changes.
///
/// What the field may get wrong (no team, a season that never opens, work that waits in a circle) is taken and told
/// in the plan as an [Obstacle]. A name that stands for nothing, or for two things, is a broken promise of the
/// caller.
///
/// @param horizonDays how many days are planned, 1 to [#LONGEST]; a task that finishes later is told as not done
public record PlanningProblem(
        int horizonDays,
        List<Place> places,
        List<Team> teams,
        List<Task> tasks,
        List<Benefit> benefits,
        List<Cordon> cordons,
        Prices prices,
        List<Equipment> equipment,
        List<Fund> funds) {

    /// The longest horizon, a century in days.
    public static final int LONGEST = 36_600;

    private static final double MOST_MONEY = 4e18;

    /// @throws IllegalArgumentException when a name is used twice or stands for nothing
    public PlanningProblem {
        if (horizonDays < 1 || horizonDays > LONGEST) {
            throw new IllegalArgumentException("A horizon must be 1 to " + LONGEST + " days, but was " + horizonDays);
        }
        places = List.copyOf(places);
        teams = List.copyOf(teams);
        tasks = List.copyOf(tasks);
        benefits = List.copyOf(benefits);
        cordons = List.copyOf(cordons);
        equipment = List.copyOf(equipment);
        funds = List.copyOf(funds);
        Names names = new Names(
                names("place", places, Place::id),
                names("team", teams, Team::id),
                names("task", tasks, Task::id),
                names("equipment", equipment, Equipment::id),
                names("fund", funds, Fund::id));
        names("benefit", benefits, Benefit::id);
        teams.forEach(names::check);
        tasks.forEach(names::check);
        benefits.forEach(benefit -> benefit.tasks().forEach(task -> names.task(task, "Benefit " + benefit.id())));
        cordons.forEach(names::check);
        checkMoney(horizonDays, teams, tasks, funds);
    }

    /// A problem without equipment and funds.
    public PlanningProblem(
            int horizonDays,
            List<Place> places,
            List<Team> teams,
            List<Task> tasks,
            List<Benefit> benefits,
            List<Cordon> cordons,
            Prices prices) {
        this(horizonDays, places, teams, tasks, benefits, cordons, prices, List.of(), List.of());
    }

    /// A problem without cordons, prices, equipment and funds.
    public static PlanningProblem of(
            int horizonDays, List<Place> places, List<Team> teams, List<Task> tasks, List<Benefit> benefits) {
        return new PlanningProblem(horizonDays, places, teams, tasks, benefits, List.of(), Prices.NONE);
    }

    /// The same problem with other tasks, such as after a report or with dates of the plan in force.
    public PlanningProblem withTasks(List<Task> others) {
        return new PlanningProblem(horizonDays, places, teams, others, benefits, cordons, prices, equipment, funds);
    }

    /// The same problem with other teams, such as two more or one less.
    public PlanningProblem withTeams(List<Team> others) {
        return new PlanningProblem(horizonDays, places, others, tasks, benefits, cordons, prices, equipment, funds);
    }

    /// The same problem with other benefits, such as by another table of rates.
    public PlanningProblem withBenefits(List<Benefit> others) {
        return new PlanningProblem(horizonDays, places, teams, tasks, others, cordons, prices, equipment, funds);
    }

    /// The same problem with cordons.
    public PlanningProblem withCordons(List<Cordon> others) {
        return new PlanningProblem(horizonDays, places, teams, tasks, benefits, others, prices, equipment, funds);
    }

    /// The same problem with other prices.
    public PlanningProblem withPrices(Prices others) {
        return new PlanningProblem(horizonDays, places, teams, tasks, benefits, cordons, others, equipment, funds);
    }

    /// The same problem with equipment.
    public PlanningProblem withEquipment(List<Equipment> others) {
        return new PlanningProblem(horizonDays, places, teams, tasks, benefits, cordons, prices, others, funds);
    }

    /// The same problem with funds.
    public PlanningProblem withFunds(List<Fund> others) {
        return new PlanningProblem(horizonDays, places, teams, tasks, benefits, cordons, prices, equipment, others);
    }

    /// Refuses money of which the sums would not be exact.
    private static void checkMoney(int horizonDays, List<Team> teams, List<Task> tasks, List<Fund> funds) {
        double most = 0;
        if (!funds.isEmpty()) {
            long dearest = teams.stream().mapToLong(Team::costPerDay).max().orElse(0);
            long fixed = tasks.stream()
                    .flatMap(task -> task.payment().stream())
                    .mapToLong(Task.Payment::fixed)
                    .sum();
            double days = (double) tasks.size() * horizonDays;
            double coming = funds.stream()
                    .flatMap(fund -> fund.amounts().stream())
                    .mapToDouble(Fund.Amount::units)
                    .sum();
            long price = funds.stream().mapToLong(Fund::price).max().orElse(0);
            most = (fixed + days * dearest + coming) * horizonDays * Math.max(1, price);
        }
        if (most > MOST_MONEY) {
            throw new IllegalArgumentException(
                    "Money over days and prices must stay below " + MOST_MONEY + ", but may reach " + most);
        }
    }

    private static <T> Set<String> names(String what, List<T> things, Function<T, String> id) {
        Set<String> names = new HashSet<>();
        for (T thing : things) {
            if (!names.add(id.apply(thing))) {
                throw new IllegalArgumentException("There are two things named " + what + " " + id.apply(thing));
            }
        }
        return names;
    }

    /// The names that may be used.
    private record Names(
            Set<String> places, Set<String> teams, Set<String> tasks, Set<String> equipment, Set<String> funds) {

        void check(Team team) {
            team.base().ifPresent(base -> known(places, "place", base, "Team " + team.id()));
        }

        void check(Task task) {
            String user = "Task " + task.id();
            known(places, "place", task.place(), user);
            task.after().forEach(first -> task(first.task(), user));
            task.independentOf().forEach(other -> task(other, user));
            task.uses().forEach(use -> known(equipment, "equipment", use.equipment(), user));
            task.payment().ifPresent(by -> known(funds, "fund", by.fund(), user));
            task.choice().pinned().ifPresent(team -> known(teams, "team", team, user));
            task.frozen().ifPresent(frozen -> known(teams, "team", frozen.team(), user));
        }

        void check(Cordon cordon) {
            task(cordon.one(), "A cordon");
            task(cordon.other(), "A cordon");
        }

        void task(String name, String user) {
            known(tasks, "task", name, user);
        }

        private static void known(Set<String> names, String what, String name, String user) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(user + " names " + what + " " + name + ", which there is not");
            }
        }
    }
}
