package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.PlanRefusal;
import org.furrow.domain.planning.PlannedWork;
import org.furrow.domain.planning.PublishedPlan;
import org.furrow.domain.priority.RateTable;
import org.furrow.engines.plan.Plan;

/// Making plans: from nothing, or near to an earlier one after something changed.
///
/// Where a plan is in force, changes against it have a price, so that few teams hear something else than
/// before.
public final class MakingPlans {

    private static final int MOST_YEARS_AHEAD = 5;
    private static final Plan NO_PLAN = Plan.unreckoned(List.of());

    private final Furrow furrow;
    private final Plans plans;

    /// Making plans of this register.
    public MakingPlans(Furrow furrow, Plans plans) {
        this.furrow = furrow;
        this.plans = plans;
    }

    /// What became of the wish for a plan.
    public sealed interface Made {
        /// It is searched for.
        record Begun(PlanHead head) implements Made {}

        /// It was refused, for these reasons.
        record Refused(List<Reason> reasons) implements Made {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Takes what is known at this moment and begins to search, or says why not.
    public Made make(PlanOrder order, LocalDate today) {
        furrow.register(Permission.PLAN_WORK);
        Priorities priorities = new AgreeingPriorities(furrow).read();
        Optional<RateTable> rates = priorities.find(order.rates());
        List<Reason> against = against(order, rates, today);
        Optional<OpenPlan> near = order.near().flatMap(plans::open);
        if (order.near().isPresent() && near.isEmpty()) {
            against.add(PlanRefusal.NO_SUCH_PLAN.because(order.near().orElseThrow()));
        }
        if (!against.isEmpty()) {
            return new Made.Refused(against);
        }
        int days = (int) (order.from().plusYears(order.years()).toEpochDay()
                - order.from().toEpochDay());
        Snapshot snapshot =
                new TakingSnapshot(furrow).take(order.from(), days, rates.orElseThrow(), priorities.assumptions());
        if (snapshot.areas().isEmpty()) {
            return new Made.Refused(List.of(
                    PlanRefusal.NOTHING_TO_PLAN.because(snapshot.leftOut().size())));
        }
        return new Made.Begun(begin(order, snapshot, near));
    }

    private static List<Reason> against(PlanOrder order, Optional<RateTable> rates, LocalDate today) {
        List<Reason> against = new ArrayList<>();
        if (order.name().isBlank()) {
            against.add(PlanRefusal.PLAN_WITHOUT_NAME.because());
        }
        if (order.years() < 1 || order.years() > PlanOrder.MOST_YEARS) {
            against.add(PlanRefusal.PLAN_TIME_NOT_POSSIBLE.because(order.years(), "years", PlanOrder.MOST_YEARS));
        }
        if (order.seconds() < 1 || order.seconds() > PlanOrder.MOST_SECONDS) {
            against.add(PlanRefusal.PLAN_TIME_NOT_POSSIBLE.because(order.seconds(), "seconds", PlanOrder.MOST_SECONDS));
        }
        if (order.from().isBefore(today.minusYears(1)) || order.from().isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            against.add(PlanRefusal.PLAN_BEGINS_NOT.because(order.from()));
        }
        if (rates.isEmpty()) {
            against.add(PlanRefusal.NO_SUCH_TABLE.because(order.rates()));
        }
        return against;
    }

    private PlanHead begin(PlanOrder order, Snapshot snapshot, Optional<OpenPlan> near) {
        Model bare = Modelling.model(snapshot, Choices.NONE);
        Choices choices = near.map(OpenPlan::choices)
                .orElse(Choices.NONE)
                .within(bare.works().keySet(), teams(snapshot))
                .against(inForce(bare));
        PlanHead head = new PlanHead(
                furrow.register(Permission.PLAN_WORK).newId().toString(),
                order.name().strip(),
                furrow.actor().name(),
                furrow.clock().instant(),
                snapshot.from(),
                snapshot.horizonDays(),
                snapshot.rates().name(),
                order.seed(),
                order.seconds(),
                order.near().orElse(""),
                snapshot.fingerprint(),
                bare.works().size(),
                snapshot.teams().size(),
                PlanHead.State.RUNNING,
                "",
                PlanHead.Found.NOTHING,
                false);
        Plan earlier = near.map(plan -> shifted(plan, snapshot, bare)).orElse(NO_PLAN);
        plans.start(head, new PlanBody(snapshot, choices, earlier));
        return head;
    }

    private static List<String> teams(Snapshot snapshot) {
        return snapshot.teams().stream().map(Snapshot.SeenTeam::id).toList();
    }

    /// What the plan in force says of the works of a new one.
    private Map<String, Choices.Was> inForce(Model model) {
        Map<String, Choices.Was> was = new HashMap<>();
        Set<String> known = new HashSet<>(teams(model.snapshot()));
        new ReadingPublished(furrow)
                .findInForce()
                .map(ReadingPublished.Known::plan)
                .map(PublishedPlan::works)
                .orElseGet(List::of)
                .forEach(work -> put(was, known, model, work));
        return was;
    }

    private static void put(Map<String, Choices.Was> was, Set<String> known, Model model, PlannedWork work) {
        int finish = model.day(work.last()) + 1;
        if (model.works().containsKey(work.name())
                && finish > 0
                && known.contains(work.team().toString())) {
            was.put(work.name(), new Choices.Was(work.team().toString(), finish));
        }
    }

    /// An earlier plan in the days of a new one: what is over by then, and what there is no more, is left
    /// out.
    private static Plan shifted(OpenPlan earlier, Snapshot snapshot, Model model) {
        int days = earlier.model().day(snapshot.from());
        List<Plan.Assignment> kept = earlier.plan().assignments().stream()
                .filter(one -> model.findTask(one.task()).isPresent() && !model.isFrozen(one.task()))
                .map(one -> new Plan.Assignment(
                        one.task(),
                        one.team(),
                        Math.max(0, one.start() - days),
                        Math.max(1, one.finish() - days),
                        one.moveDays()))
                .toList();
        return Plan.unreckoned(kept);
    }
}
