package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.ClosedSeason;
import org.furrow.domain.planning.Fund;
import org.furrow.domain.planning.PlannedWork;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.PublishedPlan;
import org.furrow.domain.planning.SharedEquipment;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.priority.RateTable;

/// Facts of planning, for [RandomFacts].
///
/// @param texts what somebody writes
record RandomPlanning(Random random, Supplier<String> texts, Supplier<RecordId> ids) {

    List<Fact> oneOfEach() {
        return List.of(
                new RateFact.Agreed(rates(), texts.get()),
                new RateFact.Dropped(texts.get()),
                new PlanningFact.Assumed(assumptions(), texts.get()),
                new PlanningFact.Published(plan(), texts.get()),
                new PlanningFact.Withdrawn(texts.get()));
    }

    private RateTable rates() {
        return new RateTable(
                texts.get(), Map.of(any(Criterion.class), BigDecimal.valueOf(random.nextInt(1_000_000), 3)));
    }

    private Assumptions assumptions() {
        return new Assumptions(
                Map.of(PlanningFigure.LOT_AREA, random.nextLong(1_000, 50_000), PlanningFigure.RENEWAL, 0L),
                List.of(new ClosedSeason(texts.get(), monthDay(), monthDay(), texts.get())),
                List.of(new SharedEquipment(texts.get(), random.nextInt(1, 9), any(WorkStep.class))),
                List.of(new Fund(texts.get(), texts.get(), day(), random.nextLong(1, 1_000_000))));
    }

    private PublishedPlan plan() {
        return new PublishedPlan(
                texts.get(),
                day(),
                random.nextInt(1, 9_999),
                texts.get(),
                texts.get(),
                random.nextLong(1L << 40),
                random.nextLong(1L << 40),
                random.nextLong(1L << 40),
                List.of(work(), work()));
    }

    private PlannedWork work() {
        return new PlannedWork(
                texts.get(),
                random.nextBoolean() ? Optional.empty() : Optional.of(ids.get()),
                any(WorkStep.class),
                random.nextInt(9),
                random.nextLong(1_000_000),
                ids.get(),
                any(Method.class),
                day(),
                day());
    }

    private MonthDay monthDay() {
        return MonthDay.from(day());
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }
}
