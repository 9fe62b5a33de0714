package org.furrow.app.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;

/// What comes back to people when, by a plan: of each area, and by quarter.
///
/// Dates are those of the plan, with the days until land is handed over. They are not a forecast: a plan knows no
/// delay.
///
/// @param areas those that come back whole before the horizon and those that do not, by the day they do
/// @param quarters from the first in which something comes back to the last, none left out
public record Returns(List<AreaBack> areas, List<Quarter> quarters) {

    private static final BigDecimal SQUARE_METRES_PER_HECTARE = new BigDecimal(10_000);

    public Returns {
        areas = List.copyOf(areas);
        quarters = List.copyOf(quarters);
    }

    /// When an area is back.
    ///
    /// @param first the first day of work on it, absent where none is planned
    /// @param back the day on which all that is planned of it is handed over; absent where the
    ///     horizon comes first
    public record AreaBack(Snapshot.SeenArea area, Optional<LocalDate> first, Optional<LocalDate> back) {}

    /// What comes back in a quarter.
    ///
    /// @param first its first day
    /// @param areas how many areas come back whole
    /// @param m2 land, that which survey is expected to find nothing in included
    /// @param people who live near areas that come back whole; somebody near two areas counts twice
    /// @param roads how many roads open
    /// @param roadMetres how long they are together
    public record Quarter(
            LocalDate first,
            int areas,
            long m2,
            long people,
            BigDecimal farmlandHa,
            BigDecimal casualties,
            int roads,
            long roadMetres) {}

    /// What comes back by a plan of a model.
    public static Returns of(Model model, Plan plan) {
        return new Counting(model, plan).count();
    }

    /// When each work finishes; those that do not before the horizon are left out.
    static Map<String, Integer> finishes(Plan plan) {
        Map<String, Integer> finishes = new HashMap<>();
        plan.assignments().forEach(one -> finishes.put(one.task(), one.finish()));
        plan.obstacles().stream().map(Obstacle::task).forEach(finishes::remove);
        return finishes;
    }

    private static final class Counting {
        private final Model model;
        private final Map<String, Integer> finishes;
        private final Map<String, Integer> starts = new HashMap<>();
        private final int handover;
        private final TreeMap<LocalDate, Sum> sums = new TreeMap<>();

        Counting(Model model, Plan plan) {
            this.model = model;
            finishes = finishes(plan);
            plan.assignments().forEach(one -> starts.put(one.task(), one.start()));
            handover = model.snapshot().assumptions().whole(PlanningFigure.HANDOVER_DAYS);
        }

        private static final class Sum {
            private int areas;
            private long m2;
            private long people;
            private BigDecimal farmland = BigDecimal.ZERO;
            private BigDecimal casualties = BigDecimal.ZERO;
            private int roads;
            private long roadMetres;
        }

        Returns count() {
            List<AreaBack> backs = new ArrayList<>();
            Map<String, LocalDate> byArea = new HashMap<>();
            for (Snapshot.SeenArea area : model.snapshot().areas()) {
                AreaBack back = back(area);
                backs.add(back);
                back.back().ifPresent(day -> {
                    byArea.put(area.key(), day);
                    countWhole(area, day);
                });
                countLand(area);
            }
            for (Snapshot.SeenRoad road : model.snapshot().roads()) {
                if (road.heldBy().isEmpty()
                        && !road.areas().isEmpty()
                        && byArea.keySet().containsAll(road.areas())) {
                    LocalDate day = road.areas().stream()
                            .map(byArea::get)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    Sum sum = sum(day);
                    sum.roads++;
                    sum.roadMetres += road.km().movePointRight(3).longValue();
                }
            }
            backs.sort((one, other) ->
                    one.back().orElse(LocalDate.MAX).compareTo(other.back().orElse(LocalDate.MAX)));
            return new Returns(backs, quarters());
        }

        private AreaBack back(Snapshot.SeenArea area) {
            List<String> works = model.worksOf(area.key());
            Optional<LocalDate> first = works.stream()
                    .filter(starts::containsKey)
                    .map(work -> model.date(starts.getOrDefault(work, 0)))
                    .min(LocalDate::compareTo);
            boolean isWhole = !works.isEmpty() && finishes.keySet().containsAll(works);
            Optional<LocalDate> back = isWhole
                    ? works.stream()
                            .map(work -> model.date(finishes.getOrDefault(work, 0) + handover))
                            .max(LocalDate::compareTo)
                    : Optional.empty();
            return new AreaBack(area, first, back);
        }

        private void countWhole(Snapshot.SeenArea area, LocalDate day) {
            Sum sum = sum(day);
            sum.areas++;
            sum.people += amount(area, Criterion.PEOPLE).longValue();
            sum.farmland = sum.farmland.add(amount(area, Criterion.FARMLAND));
            sum.casualties = sum.casualties.add(amount(area, Criterion.CASUALTIES));
        }

        private static BigDecimal amount(Snapshot.SeenArea area, Criterion criterion) {
            return area.amounts().getOrDefault(criterion, BigDecimal.ZERO);
        }

        /// Land comes back lot by lot: what survey is expected to free after the survey, the rest after its
        /// inspection.
        private void countLand(Snapshot.SeenArea area) {
            long cleared = 0;
            for (String id : model.worksOf(area.key())) {
                Work work = model.findWork(id).orElseThrow();
                if (work.step() == WorkStep.QUALITY_CONTROL) {
                    cleared += work.m2();
                    countLand(id, work.m2());
                }
            }
            for (String id : model.worksOf(area.key())) {
                Work work = model.findWork(id).orElseThrow();
                if (work.step() == WorkStep.TECHNICAL_SURVEY) {
                    countLand(id, Math.max(0, work.m2() - cleared));
                } else if (work.step() == WorkStep.NON_TECHNICAL_SURVEY) {
                    long left = model.snapshot().assumptions().get(PlanningFigure.LEFT_OF_INDICATION);
                    countLand(id, work.m2() * (100 - left) / 100);
                }
            }
        }

        private void countLand(String work, long m2) {
            Optional.ofNullable(finishes.get(work)).ifPresent(day -> sum(model.date(day + handover)).m2 += m2);
        }

        private Sum sum(LocalDate day) {
            return sums.computeIfAbsent(quarter(day), _ -> new Sum());
        }

        private static LocalDate quarter(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        private List<Quarter> quarters() {
            List<Quarter> quarters = new ArrayList<>();
            if (!sums.isEmpty()) {
                for (LocalDate day = sums.firstKey(); !day.isAfter(sums.lastKey()); day = day.plusMonths(3)) {
                    Sum sum = sums.getOrDefault(day, new Sum());
                    quarters.add(new Quarter(
                            day,
                            sum.areas,
                            sum.m2,
                            sum.people,
                            sum.farmland,
                            sum.casualties,
                            sum.roads,
                            sum.roadMetres));
                }
            }
            return quarters;
        }
    }

    /// All land that comes back, in hectares.
    public BigDecimal hectares() {
        return BigDecimal.valueOf(quarters.stream().mapToLong(Quarter::m2).sum())
                .divide(SQUARE_METRES_PER_HECTARE, 1, RoundingMode.HALF_EVEN);
    }
}
