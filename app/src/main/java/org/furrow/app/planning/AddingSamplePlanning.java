package org.furrow.app.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.quality.AddingSampleQuality;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.ClosedSeason;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;

/// Giving an exercise what plans for years need: machines, dogs and inspectors, a rainy season, the rates of two
/// invented stakeholders, and a published plan.
public final class AddingSamplePlanning {

    private static final int YEARS = 10;

    private final Furrow furrow;
    private final LocalDate today;

    /// Adding to this register.
    public AddingSamplePlanning(Furrow furrow) {
        this.furrow = furrow;
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    /// Adds it all.
    ///
    /// @param seconds how much time of the processor the search for the plan may take
    public void add(int seconds) throws InterruptedException {
        new AddingSampleTeams(furrow).addForPlans(AddingSampleQuality.AUTHORITY);
        AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
        agreeing.assume(
                Assumptions.USUAL.withSeasons(
                        List.of(new ClosedSeason("", MonthDay.of(6, 15), MonthDay.of(8, 31), "Rainy season"))),
                "Exercise: the ground is too wet for three months",
                today);
        agreeing.agree(
                new RateTable(
                        "Farmers' union",
                        Map.of(
                                Criterion.FARMLAND, new BigDecimal(60),
                                Criterion.PEOPLE, BigDecimal.ONE,
                                Criterion.CASUALTIES, new BigDecimal(1000))),
                "Exercise: as somebody would see it who farms",
                today);
        agreeing.agree(
                new RateTable(
                        "Roads office",
                        Map.of(
                                Criterion.ROADS, new BigDecimal(1500),
                                Criterion.PEOPLE, BigDecimal.ONE,
                                Criterion.CASUALTIES, new BigDecimal(1000))),
                "Exercise: as somebody would see it who builds roads",
                today);
        publish(seconds);
    }

    private void publish(int seconds) throws InterruptedException {
        try (Plans plans = new Plans(furrow)) {
            PlanOrder order = new PlanOrder(
                    "Exercise " + today.getYear(),
                    today.plusDays(1),
                    YEARS,
                    RateTable.PROGRAMME,
                    seconds,
                    1,
                    Optional.empty());
            if (new MakingPlans(furrow, plans).make(order, today) instanceof MakingPlans.Made.Begun(PlanHead head)) {
                plans.await(head.id(), _ -> {});
                new PublishingPlans(furrow, plans).publish(head.id(), "", true, today);
            }
        }
    }
}
