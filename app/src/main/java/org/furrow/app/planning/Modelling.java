package org.furrow.app.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.Method;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.Weight;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Cordon;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.DelayCurve;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Prices;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Task.Precedence;
import org.furrow.engines.plan.search.Planner;

/// Makes the problem that a snapshot poses: chains of work for each area, teams with their days, and what
/// is blocked.
///
/// An indication is surveyed; a suspected area is surveyed technically, and what survey leaves of it is cleared
/// in lots; a confirmed area is cleared in lots; each finished lot is inspected by another operator's team. What
/// survey is expected to find nothing in comes back after the survey. What an indication turns out to be nobody
/// knows, so no clearance of it is planned.
public final class Modelling {

    private static final int MOST_LOTS = 200;
    private static final int DATES_PER_TEAM = 10;

    private final Snapshot snapshot;
    private final Choices choices;
    private final ModelTeams teams;
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private final Map<String, List<String>> lastOfArea = new HashMap<>();
    private final Map<String, List<String>> inTheGround = new HashMap<>();
    private final OrderedWork ordered;
    private final Map<String, DaySet> seasons = new HashMap<>();
    private final DelayCurve curve;

    private Modelling(Snapshot snapshot, Choices choices) {
        this.snapshot = snapshot;
        this.choices = choices;
        teams = new ModelTeams(snapshot);
        ordered = new OrderedWork(snapshot, teams);
        long discount = snapshot.assumptions().get(PlanningFigure.DISCOUNT);
        curve = discount == 0 ? DelayCurve.EVEN : DelayCurve.discounted(discount / 100.0, snapshot.horizonDays());
    }

    /// The problem of a snapshot.
    ///
    /// @param choices what somebody decided, and what the plan in force says
    public static Model model(Snapshot snapshot, Choices choices) {
        return new Modelling(snapshot, choices).make();
    }

    /// Whether a step can be done by that method.
    static boolean serves(Method method, WorkStep step) {
        return switch (step) {
            case NON_TECHNICAL_SURVEY -> method == Method.NON_TECHNICAL_SURVEY;
            case TECHNICAL_SURVEY -> method == Method.TECHNICAL_SURVEY;
            case CLEARANCE ->
                method == Method.MANUAL_CLEARANCE
                        || method == Method.MECHANICAL_CLEARANCE
                        || method == Method.ANIMAL_DETECTION;
            case BATTLE_AREA_CLEARANCE -> method == Method.SURFACE_SEARCH || method == Method.SUBSURFACE_SEARCH;
            case QUALITY_CONTROL -> method == Method.QUALITY_CONTROL;
            case SUPPORT -> false;
        };
    }

    private Model make() {
        snapshot.areas().forEach(this::plan);
        ordered.support(works, tasks);
        snapshot.roads().forEach(this::open);
        Sharing sharing = new Sharing(snapshot);
        tasks.replaceAll((id, task) -> sharing.share(task, Objects.requireNonNull(works.get(id))));
        PlanningProblem problem = new PlanningProblem(
                snapshot.horizonDays(),
                teams.places(),
                sharing.paid(teams.teams()),
                List.copyOf(tasks.values()),
                benefits,
                cordons(),
                Prices.NONE,
                sharing.equipment(),
                sharing.funds());
        return new Model(snapshot, problem.withPrices(prices(problem)), works);
    }

    private void plan(Snapshot.SeenArea area) {
        Weight weight = Weight.of(snapshot.rates(), area.amounts());
        if (area.classification() == Classification.INDICATION) {
            String survey = add(area, WorkStep.NON_TECHNICAL_SURVEY, 0, area.m2(), List.of());
            long left = snapshot.assumptions().get(PlanningFigure.LEFT_OF_INDICATION);
            benefit(survey, weight.points() * (100 - left) / 100, survey);
            lastOfArea.put(area.key(), List.of(survey));
        } else if (area.status() == WorkStatus.COMPLETED) {
            String inspection = add(area, WorkStep.QUALITY_CONTROL, 0, area.m2(), List.of());
            benefit(inspection, weight.points(), inspection);
            lastOfArea.put(area.key(), List.of(inspection));
        } else if (area.classification() == Classification.SUSPECTED
                && area.status() != WorkStatus.REJECTED
                && !ordered.isCleared(area)) {
            String survey = add(area, WorkStep.TECHNICAL_SURVEY, 0, area.m2(), List.of());
            inTheGround(area, survey);
            long left = snapshot.assumptions().get(PlanningFigure.LEFT_AFTER_SURVEY);
            long freed = weight.points() * (100 - left) / 100;
            benefit(survey, freed, survey);
            lastOfArea.put(area.key(), List.of(survey));
            if (left > 0) {
                clear(area, Math.max(1, area.m2() * left / 100), weight.points() - freed, List.of(survey));
            }
        } else {
            clear(area, area.m2(), weight.points(), List.of());
        }
    }

    private void clear(Snapshot.SeenArea area, long m2, long points, List<String> after) {
        WorkStep step = area.isWithoutMines() ? WorkStep.BATTLE_AREA_CLEARANCE : WorkStep.CLEARANCE;
        int lots = ordered.find(area, step).isPresent() ? 1 : lots(m2, step);
        List<String> last = new ArrayList<>();
        for (int lot = 1; lot <= lots; lot++) {
            long part = m2 * lot / lots - m2 * (lot - 1) / lots;
            long worth = points * lot / lots - points * (lot - 1) / lots;
            int number = lots == 1 ? 0 : lot;
            String clearance = add(area, step, number, part, after);
            inTheGround(area, clearance);
            String inspection = add(area, WorkStep.QUALITY_CONTROL, number, part, List.of(clearance));
            tasks.computeIfPresent(
                    inspection, (_, task) -> task.frozen().isPresent() ? task : task.independentOf(clearance));
            benefit(inspection, worth, inspection);
            last.add(inspection);
        }
        lastOfArea.put(area.key(), last);
    }

    private int lots(long m2, WorkStep step) {
        long most = snapshot.assumptions().get(PlanningFigure.LOT_AREA);
        if (teams.quickest(step) > 0) {
            most = Math.min(most, snapshot.assumptions().get(PlanningFigure.LOT_DAYS) * teams.quickest(step));
        }
        return Math.clamp(Math.ceilDiv(m2, most), 1, MOST_LOTS);
    }

    private String add(Snapshot.SeenArea area, WorkStep step, int lot, long m2, List<String> after) {
        String id = area.key() + "/" + letter(step) + (lot == 0 ? "" : lot);
        Optional<OrderedWork.Ordered> order = ordered.find(area, step);
        works.put(
                id,
                new Work(
                        id,
                        Optional.of(area),
                        step,
                        lot,
                        m2,
                        order.map(OrderedWork.Ordered::number).orElse("")));
        Task task = new Task(
                id,
                step.code(),
                m2,
                ModelTeams.place(area),
                season(area.district()),
                0,
                after.stream().map(first -> new Precedence(first, 0)).toList(),
                Set.of(),
                choices.of(id),
                choices.published(id),
                Optional.empty());
        tasks.put(
                id,
                order.flatMap(OrderedWork.Ordered::frozen)
                        .map(frozen -> task.frozen(frozen.team(), frozen.start(), frozen.finish()))
                        .orElse(task));
        return id;
    }

    static String letter(WorkStep step) {
        return switch (step) {
            case NON_TECHNICAL_SURVEY -> "N";
            case TECHNICAL_SURVEY -> "T";
            case CLEARANCE -> "C";
            case BATTLE_AREA_CLEARANCE -> "B";
            case QUALITY_CONTROL -> "Q";
            case SUPPORT -> "S";
        };
    }

    private DaySet season(String district) {
        return seasons.computeIfAbsent(district, name -> {
            var closed = snapshot.assumptions().seasons().stream()
                    .filter(season -> season.closes(name))
                    .toList();
            return closed.isEmpty()
                    ? DaySet.every()
                    : DaySet.where(
                            snapshot.horizonDays(),
                            day -> closed.stream()
                                    .noneMatch(season ->
                                            season.covers(snapshot.from().plusDays(day))));
        });
    }

    private void benefit(String id, long points, String task) {
        if (points > 0) {
            long weight = Math.min(points, Benefit.MOST);
            benefits.add(new Benefit(id, Set.of(task), weight, curve, Optional.empty()));
        }
    }

    private void open(Snapshot.SeenRoad road) {
        BigDecimal km = road.km();
        long points = Weight.of(snapshot.rates(), Map.of(Criterion.ROADS, km)).points();
        Set<String> last = new HashSet<>();
        road.areas().forEach(area -> last.addAll(lastOfArea.getOrDefault(area, List.of())));
        if (points > 0 && !last.isEmpty() && road.heldBy().isEmpty()) {
            benefits.add(new Benefit(road.key(), last, Math.min(points, Benefit.MOST), curve, Optional.empty()));
        }
    }

    private void inTheGround(Snapshot.SeenArea area, String work) {
        inTheGround.computeIfAbsent(area.key(), _ -> new ArrayList<>()).add(work);
    }

    private List<Cordon> cordons() {
        List<Cordon> cordons = new ArrayList<>();
        for (Snapshot.SeenPair pair : snapshot.close()) {
            for (String one : inTheGround.getOrDefault(pair.one(), List.of())) {
                for (String other : inTheGround.getOrDefault(pair.other(), List.of())) {
                    cordons.add(new Cordon(one, other));
                }
            }
        }
        return cordons;
    }

    /// What it costs to change the plan in force: so many days of a mean benefit for another team, and a tenth of
    /// that for another date.
    private Prices prices(PlanningProblem problem) {
        if (!choices.isInForce()) {
            return Prices.NONE;
        }
        Prices prices = Planner.pricesOfChange(problem, snapshot.assumptions().get(PlanningFigure.CHANGE_PRICE));
        return new Prices(
                prices.moveDay(), prices.teamChange(), prices.teamChange() / DATES_PER_TEAM, prices.toleranceDays());
    }
}
