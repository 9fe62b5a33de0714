import java.util.ArrayList;
import java.util.List;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Period;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

/// Makes planning problems of any size from a seed: lots in villages of twelve provinces on 600 × 400 km, half of
/// them surveyed first, half checked afterwards; four seasons, three calendars, lapses of accreditation, moves of
/// days.
///
/// @param areas how many areas; each gives somewhat more than two tasks on average
/// @param share which share of the teams does survey, and the same share checks quality
/// @param isBare without calendars and seasons
/// @param isStill without moves
record MakingProblems(int areas, int teams, double share, boolean isBare, boolean isStill) {

    private static final int HORIZON = 5_400;
    private static final int YEAR = 365;
    private static final int AREAS_IN_VILLAGE = 8;
    private static final int PROVINCES = 12;
    private static final List<String> METHODS = List.of("manual", "dogs", "machine");

    /// The problems of a name: S, M, L, or M15still.
    static MakingProblems ofSize(String size) {
        return switch (size) {
            case "S" -> new MakingProblems(85, 8, 0.05, false, false);
            case "M" -> new MakingProblems(800, 40, 0.05, false, false);
            case "M15still" -> new MakingProblems(800, 40, 0.15, false, true);
            case "L" -> new MakingProblems(4_000, 200, 0.06, false, false);
            default -> throw new IllegalArgumentException("The size must be S, M, M15still or L, but was " + size);
        };
    }

    PlanningProblem make(long seed) {
        Chance chance = Chance.of(seed);
        List<Place> places = places(chance.stream("places"));
        List<Task> tasks = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        List<DaySet> seasons = seasons();
        for (int area = 0; area < areas; area++) {
            addArea(area, places.size(), seasons, chance.stream("areas").stream(area), tasks, benefits);
        }
        return PlanningProblem.of(HORIZON, places, teams(places, chance), tasks, benefits);
    }

    private List<Place> places(Chance chance) {
        int villages = Math.max(1, areas / AREAS_IN_VILLAGE);
        List<Place> places = new ArrayList<>();
        double[] east = chance.doubles(PROVINCES, 50, 550).toArray();
        double[] north = chance.doubles(PROVINCES, 50, 350).toArray();
        for (int village = 0; village < villages; village++) {
            int province = chance.nextInt(PROVINCES);
            places.add(new Place(
                    "V" + village, east[province] + 25 * chance.nextGaussian(), north[province] + 25 * chance.nextGaussian()));
        }
        return places;
    }

    private List<DaySet> seasons() {
        return List.of(
                DaySet.every(), closed(335, 60), closed(150, 110), closed(80, 45));
    }

    private DaySet closed(int from, int days) {
        return isBare ? DaySet.every() : DaySet.where(HORIZON, day -> (day % YEAR - from + YEAR) % YEAR >= days);
    }

    private void addArea(
            int area, int villages, List<DaySet> seasons, Chance chance, List<Task> tasks, List<Benefit> benefits) {
        long m2 = (long) Math.min(400_000, Math.max(300, 12_000 * StrictMath.exp(1.4 * chance.nextGaussian())));
        String place = "V" + chance.nextInt(villages);
        DaySet season = chance.happens(0.5) ? seasons.getFirst() : seasons.get(1 + chance.nextInt(3));
        double draw = chance.nextDouble();
        String method = draw < 0.72 ? "manual" : draw < 0.87 ? "dogs" : "machine";
        long parts = Math.ceilDiv(m2, 60_000L);
        String before = "";
        if (chance.happens(0.5)) {
            before = "S" + area;
            tasks.add(Task.of(before, "survey", m2, place).inSeason(season));
        }
        long weight = (long) (1 + 20 * StrictMath.exp(1.2 * chance.nextGaussian()));
        boolean isChecked = chance.happens(0.5);
        for (int part = 0; part < parts; part++) {
            String name = area + "." + part;
            Task task = Task.of("C" + name, method, m2 / parts, place).inSeason(season);
            tasks.add(before.isEmpty() ? task : task.after(before));
            if (isChecked) {
                tasks.add(Task.of("Q" + name, "quality", m2 / parts, place)
                        .inSeason(season)
                        .after("C" + name)
                        .independentOf("C" + name));
            }
            benefits.add(Benefit.of("L" + name, Math.max(1, weight / parts), (isChecked ? "Q" : "C") + name));
        }
    }

    private List<Team> teams(List<Place> places, Chance whole) {
        List<Team> made = new ArrayList<>();
        int special = (int) Math.max(1, Math.round(share * teams));
        for (int team = 0; team < teams; team++) {
            Chance chance = whole.stream("teams").stream(team);
            double rate = StrictMath.exp(0.25 * chance.nextGaussian());
            List<Ability> abilities;
            String operator = "operator " + team % 5;
            if (team < special) {
                abilities = List.of(ability("survey", 12_000 * rate, chance));
            } else if (team < 2 * special) {
                abilities = List.of(ability("quality", 15_000 * rate, chance));
                operator = "authority";
            } else if ((team - 2 * special) % 10 == 0) {
                abilities = List.of(ability("machine", 2_500 * rate, chance));
            } else if ((team - 2 * special) % 10 < 3) {
                abilities = List.of(ability("manual", 450 * rate, chance), ability("dogs", 1_200 * rate, chance));
            } else {
                abilities = List.of(ability("manual", 500 * rate, chance));
            }
            boolean isMachine = abilities.getFirst().method().equals("machine");
            Movement movement = isStill ? Movement.NONE : new Movement(5, isMachine ? 3 : 1, 150);
            Team one = Team.of("T" + team, abilities.toArray(Ability[]::new))
                    .ofOperator(operator)
                    .basedAt(places.get(chance.nextInt(places.size())).id(), movement);
            made.add(one.working(!isBare && chance.happens(0.1) ? chance.whole(30, 180) : 0, calendar(team % 3)));
        }
        return made;
    }

    private Ability ability(String method, double rate, Chance chance) {
        List<Period> accredited = List.of(Period.ALWAYS);
        if (!isBare && chance.happens(0.1)) {
            int lapse = chance.whole(100, 900);
            accredited = List.of(new Period(0, lapse), new Period(lapse + 60, Integer.MAX_VALUE));
        }
        return new Ability(method, (int) Math.max(1, rate), accredited);
    }

    private DaySet calendar(int kind) {
        if (isBare) {
            return DaySet.every();
        }
        return switch (kind) {
            case 0 -> DaySet.where(HORIZON, day -> day % 7 < 5 && day % YEAR < 344);
            case 1 -> DaySet.where(HORIZON, day -> day % 7 < 6 && day % YEAR >= 21);
            default -> DaySet.where(HORIZON, day -> day % 28 < 21);
        };
    }
}
