package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.planning.AddingSamplePlanning;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.AskingPlans;
import org.furrow.app.planning.MakingPlans;
import org.furrow.app.planning.PlanOrder;
import org.furrow.app.planning.PlannedOrders;
import org.furrow.app.planning.Plans;
import org.furrow.app.planning.PublishingPlans;
import org.furrow.app.planning.ReadingPublished;
import org.furrow.app.planning.TakingSnapshot;
import org.furrow.app.planning.WeighingArea;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.priority.RateTable;

/// The use cases of planning, and who may do each.
final class PlanCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> PLANNING = EnumSet.of(Role.APPROVER, Role.ADMINISTRATOR);
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final PlanOrder ORDER = new PlanOrder("2026", DAY, 1, RateTable.PROGRAMME, 1, 1, Optional.empty());

    private PlanCases() {}

    private interface Asking {
        Object ask(Plans plans);
    }

    private static Object with(Furrow register, Asking asking) {
        try (Plans plans = new Plans(register)) {
            return asking.ask(plans);
        }
    }

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        String id = nobody.toString();
        PermissionsTest.put(cases, "Plans list", ALL, (register, _) -> with(register, Plans::list));
        PermissionsTest.put(cases, "Plans find", ALL, (register, _) -> with(register, plans -> plans.find(id)));
        PermissionsTest.put(cases, "Plans open", ALL, (register, _) -> with(register, plans -> plans.open(id)));
        PermissionsTest.put(
                cases, "Plans progress", ALL, (register, _) -> with(register, plans -> plans.findProgress(id)));
        PermissionsTest.put(
                cases,
                "Plans stop",
                PLANNING,
                (register, _) -> with(register, plans -> {
                    plans.stop(id);
                    return id;
                }));
        PermissionsTest.put(
                cases,
                "Plans delete",
                PLANNING,
                (register, _) -> with(register, plans -> {
                    plans.delete(id);
                    return id;
                }));
        PermissionsTest.put(
                cases,
                "MakingPlans",
                PLANNING,
                (register, _) -> with(register, plans -> new MakingPlans(register, plans).make(ORDER, DAY)));
        PermissionsTest.put(
                cases,
                "AskingPlans",
                ALL,
                (register, _) -> with(
                        register,
                        plans -> new AskingPlans(register, plans.open(id).orElseThrow())));
        PermissionsTest.put(
                cases,
                "PublishingPlans",
                PLANNING,
                (register, _) ->
                        with(register, plans -> new PublishingPlans(register, plans).publish(id, "", false, DAY)));
        PermissionsTest.put(
                cases,
                "PublishingPlans withdraw",
                PLANNING,
                (register, _) -> with(register, plans -> new PublishingPlans(register, plans).withdraw(id, "no", DAY)));
        putPriorities(cases);
        PermissionsTest.put(cases, "PlannedOrders", ALL, (register, _) -> new PlannedOrders(register).list(DAY));
        PermissionsTest.put(
                cases,
                "PlannedOrders order",
                PLANNING,
                (register, _) -> new PlannedOrders(register).order(List.of("H-1/C"), "", DAY));
        PermissionsTest.put(
                cases, "ReadingPublished", ALL, (register, _) -> new ReadingPublished(register).findInForce());
        PermissionsTest.put(
                cases,
                "TakingSnapshot",
                ALL,
                (register, _) -> new TakingSnapshot(register).take(DAY, 365, RateTable.usual(), Assumptions.USUAL));
        PermissionsTest.put(
                cases, "WeighingArea", ALL, (register, _) -> new WeighingArea(register).weigh(hazard(nobody), 100));
        PermissionsTest.put(cases, "AddingSamplePlanning", EnumSet.of(Role.ADMINISTRATOR), (register, _) -> {
            try {
                new AddingSamplePlanning(register).add(1);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private static void putPriorities(Map<String, PermissionsTest.UseCase> cases) {
        PermissionsTest.put(
                cases, "AgreeingPriorities read", ALL, (register, _) -> new AgreeingPriorities(register).read());
        PermissionsTest.put(
                cases, "AgreeingPriorities history", ALL, (register, _) -> new AgreeingPriorities(register).history());
        PermissionsTest.put(
                cases,
                "AgreeingPriorities agree",
                PLANNING,
                (register, _) -> new AgreeingPriorities(register).agree(RateTable.usual(), "", DAY));
        PermissionsTest.put(
                cases,
                "AgreeingPriorities drop",
                PLANNING,
                (register, _) -> new AgreeingPriorities(register).drop("Programme", "", DAY));
        PermissionsTest.put(
                cases,
                "AgreeingPriorities assume",
                PLANNING,
                (register, _) -> new AgreeingPriorities(register).assume(Assumptions.USUAL, "", DAY));
    }

    private static Hazard hazard(RecordId id) {
        return new Hazard(
                id,
                Description.of("H-1"),
                new Extent.Stated(new Area(100)),
                Classification.CONFIRMED,
                WorkStatus.OPEN,
                List.of(),
                DAY,
                DAY);
    }
}
