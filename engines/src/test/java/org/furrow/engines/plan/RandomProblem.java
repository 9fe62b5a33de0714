package org.furrow.engines.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.engines.chance.Chance;

/// Problems drawn at random, with everything that a problem can hold and much that the field gets wrong.
public record RandomProblem(int tasks, int teams, int horizon, boolean isHostile) {

    private static final List<String> METHODS = List.of("survey", "manual", "quality");

    /// The problem of that seed.
    public PlanningProblem make(long seed) {
        Chance chance = Chance.of(seed);
        int villages = 1 + tasks / 4;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < villages; i++) {
            places.add(new Place("V" + i, chance.between(0, 300), chance.between(0, 300)));
        }
        List<Team> crews = new ArrayList<>();
        for (int i = 0; i < teams; i++) {
            crews.add(team(i, villages, chance));
        }
        List<Task> work = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            work.add(task(i, villages, chance));
        }
        return new PlanningProblem(
                horizon, places, crews, work, benefits(chance), cordons(chance), new Prices(3, 40, 15, 7));
    }

    /// The same problem, with equipment that teams share and funds that pay for tasks.
    public PlanningProblem makeSharing(long seed) {
        PlanningProblem alone = make(seed);
        Chance chance = Chance.of(seed).stream("sharing");
        List<Equipment> equipment = List.of(
                Equipment.of("loader", chance.whole(1, 3)),
                new Equipment("drone", List.of(0, chance.whole(0, 60))),
                Equipment.of("medic", Math.max(1, teams / 2)));
        List<Task> sharing = new ArrayList<>();
        for (Task task : alone.tasks()) {
            List<Task.Use> uses = new ArrayList<>();
            for (Equipment one : equipment) {
                if (chance.happens(0.3)) {
                    int most = isHostile && chance.happens(0.1) ? one.pieces() + 1 : one.pieces();
                    uses.add(new Task.Use(one.id(), chance.whole(1, most)));
                }
            }
            Task shared = task.using(uses.toArray(Task.Use[]::new));
            sharing.add(
                    chance.happens(0.4)
                            ? shared.paidBy(chance.happens(0.5) ? "donor" : "ministry", chance.whole(0, 9))
                            : shared);
        }
        return alone.withEquipment(equipment)
                .withFunds(List.of(fund("donor", chance), fund("ministry", chance)))
                .withTeams(alone.teams().stream()
                        .map(team -> team.costing(chance.whole(0, 3)))
                        .toList())
                .withTasks(sharing);
    }

    private Fund fund(String id, Chance chance) {
        List<Fund.Amount> amounts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            amounts.add(new Fund.Amount(i * chance.whole(10, 60), chance.whole(0, 5 * tasks)));
        }
        return new Fund(id, amounts, chance.whole(0, 6));
    }

    private Team team(int number, int villages, Chance chance) {
        List<Ability> abilities = new ArrayList<>();
        for (String method : METHODS) {
            if (chance.happens(0.6)) {
                int rate = isHostile && chance.happens(0.1) ? 0 : chance.whole(50, 300);
                abilities.add(new Ability(method, rate, accredited(chance)));
            }
        }
        Optional<String> base = chance.happens(0.7) ? Optional.of("V" + chance.nextInt(villages)) : Optional.empty();
        return new Team(
                "T" + number,
                "O" + chance.nextInt(3),
                base,
                chance.happens(0.3) ? chance.whole(0, 30) : 0,
                isHostile && chance.happens(0.1) ? DaySet.where(horizon, day -> false) : week(chance),
                chance.happens(0.5) ? Movement.NONE : new Movement(20, 1, 100),
                abilities);
    }

    private List<Period> accredited(Chance chance) {
        if (isHostile && chance.happens(0.1)) {
            return List.of();
        }
        if (chance.happens(0.3)) {
            int lapse = chance.whole(10, 60);
            return List.of(new Period(-5, lapse), new Period(lapse + chance.whole(1, 40), Integer.MAX_VALUE));
        }
        return List.of(Period.ALWAYS);
    }

    private DaySet week(Chance chance) {
        int free = chance.nextInt(7);
        return chance.happens(0.5) ? DaySet.every() : DaySet.where(horizon, day -> day % 7 != free);
    }

    private Task task(int number, int villages, Chance chance) {
        Task task = Task.of(
                "C" + number,
                isHostile && chance.happens(0.03) ? "diving" : METHODS.get(chance.nextInt(METHODS.size())),
                chance.whole(0, 2_000),
                "V" + chance.nextInt(villages));
        if (chance.happens(0.3)) {
            int open = isHostile && chance.happens(0.2) ? 0 : chance.whole(20, 60);
            task = task.inSeason(DaySet.where(horizon, day -> day % 90 < open));
        }
        if (number > 0 && chance.happens(0.4)) {
            int first = isHostile && chance.happens(0.1) ? chance.nextInt(tasks) : chance.nextInt(number);
            task = task.after("C" + first);
            if (chance.happens(0.3) && first != number) {
                task = task.independentOf("C" + first);
            }
        }
        if (chance.happens(0.2)) {
            task = task.published("T" + chance.nextInt(teams), chance.whole(1, 100));
        }
        if (chance.happens(0.1)) {
            int start = chance.whole(-10, 10);
            task = task.frozen("T" + chance.nextInt(teams), start, start + chance.whole(10, 20));
        } else if (chance.happens(0.05)) {
            Optional<String> pinned = Optional.of("T" + chance.nextInt(teams));
            task = task.choosing(new Task.Choice(pinned, Set.of()));
        }
        return chance.happens(0.1) ? task.notBefore(chance.whole(1, 50)) : task;
    }

    private List<Benefit> benefits(Chance chance) {
        List<Benefit> benefits = new ArrayList<>();
        List<DelayCurve> curves =
                List.of(DelayCurve.EVEN, DelayCurve.discounted(0.2, 2 * horizon), DelayCurve.until(30, 60, 120));
        for (int i = 0; i < tasks; i++) {
            if (chance.happens(0.6)) {
                Optional<Benefit.Due> due =
                        chance.happens(0.2) ? Optional.of(new Benefit.Due(chance.whole(5, 60), 9)) : Optional.empty();
                DelayCurve curve = chance.happens(0.7) ? DelayCurve.EVEN : chance.pick(curves);
                benefits.add(new Benefit("B" + i, Set.of("C" + i), chance.whole(0, 50), curve, due));
            }
        }
        for (int i = 0; i < tasks / 3; i++) {
            Set<String> members = Set.copyOf(
                    List.of("C" + chance.nextInt(tasks), "C" + chance.nextInt(tasks), "C" + chance.nextInt(tasks)));
            benefits.add(new Benefit("G" + i, members, chance.whole(0, 80), DelayCurve.EVEN, Optional.empty()));
        }
        return benefits;
    }

    private List<Cordon> cordons(Chance chance) {
        List<Cordon> cordons = new ArrayList<>();
        for (int i = 0; i < tasks / 3; i++) {
            int one = chance.nextInt(tasks);
            int other = chance.nextInt(tasks);
            if (one != other) {
                cordons.add(new Cordon("C" + one, "C" + other));
            }
        }
        return cordons;
    }
}
