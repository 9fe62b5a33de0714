package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.PlanRefusal;
import org.furrow.domain.planning.PlannedWork;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PublishedPlan;
import org.furrow.domain.planning.WorkStep;
import org.furrow.engines.plan.Plan;
import org.furrow.store.Register;

/// Publishing plans, and taking them out of force.
///
/// A published plan stands in the journal for ever. Its works that are not ordered yet are draft orders; what
/// becomes of them, [PlannedOrders] tells.
public final class PublishingPlans {

    private final Furrow furrow;
    private final Plans plans;

    /// Publishing in this register.
    public PublishingPlans(Furrow furrow, Plans plans) {
        this.furrow = furrow;
        this.plans = plans;
    }

    /// Publishes a plan, or says why not and writes nothing.
    ///
    /// @param isOvertakenToo whether it is published although hazards, teams or tasks changed since it was
    ///     made
    public Outcome publish(String id, String remarks, boolean isOvertakenToo, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_WORK);
        Optional<PlanHead> head = plans.find(id);
        if (head.isEmpty()) {
            return new Outcome.Refused(List.of(PlanRefusal.NO_SUCH_PLAN.because(id)));
        }
        Optional<OpenPlan> open = plans.open(id);
        if (open.isEmpty() || head.orElseThrow().state() != PlanHead.State.READY) {
            return new Outcome.Refused(List.of(PlanRefusal.PLAN_NOT_READY.because(
                    head.orElseThrow().name(), head.orElseThrow().state().code())));
        }
        OpenPlan plan = open.orElseThrow();
        synchronized (register.decisions()) {
            List<Reason> against = new ArrayList<>();
            if (!isOvertakenToo && isOvertaken(plan)) {
                long now = register.read(register.journal()::lastPosition);
                against.add(PlanRefusal.PLAN_OVERTAKEN.because(
                        plan.head().name(), plan.model().snapshot().position(), now));
            }
            if (!against.isEmpty()) {
                return new Outcome.Refused(against);
            }
            return new Outcome.Recorded(List.of(register.append(Draft.of(
                    RecordId.parse(id),
                    today,
                    furrow.actor().name(),
                    new PlanningFact.Published(published(plan), remarks)))));
        }
    }

    /// Whether what the plan was made from is not what the register says now.
    public boolean isOvertaken(OpenPlan plan) {
        Snapshot then = plan.model().snapshot();
        Snapshot now =
                new TakingSnapshot(furrow).take(then.from(), then.horizonDays(), then.rates(), then.assumptions());
        return !then.isOfTheSame(now);
    }

    /// Takes the plan in force out of force, or says why not and writes nothing.
    public Outcome withdraw(String id, String reason, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_WORK);
        synchronized (register.decisions()) {
            Optional<ReadingPublished.Known> inForce = new ReadingPublished(furrow).findInForce();
            List<Reason> against = new ArrayList<>();
            if (inForce.filter(known -> known.id().toString().equals(id)).isEmpty()) {
                against.add(PlanRefusal.PLAN_IN_FORCE_NOT.because(
                        plans.find(id).map(PlanHead::name).orElse(id)));
            }
            if (reason.isBlank()) {
                against.add(PlanRefusal.NO_REASON.because("the plan"));
            }
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(Draft.of(
                            RecordId.parse(id), today, furrow.actor().name(), new PlanningFact.Withdrawn(reason)))))
                    : new Outcome.Refused(against);
        }
    }

    private static PublishedPlan published(OpenPlan plan) {
        Model model = plan.model();
        List<PlannedWork> works = new ArrayList<>();
        for (Plan.Assignment one : plan.plan().assignments()) {
            Work work = model.findWork(one.task()).orElseThrow();
            works.add(new PlannedWork(
                    work.id(),
                    work.area().map(area -> RecordId.parse(area.id())),
                    work.step(),
                    work.lot(),
                    work.m2(),
                    RecordId.parse(one.team()),
                    method(model, one.team(), work.step()),
                    model.date(one.start()),
                    model.date(Math.max(one.start(), one.finish() - 1))));
        }
        works.sort(Comparator.comparing((PlannedWork work) -> work.team().toString())
                .thenComparing(PlannedWork::first)
                .thenComparing(PlannedWork::name));
        return new PublishedPlan(
                plan.head().name(),
                model.snapshot().from(),
                model.snapshot().horizonDays(),
                plan.head().fingerprint(),
                plan.head().rates(),
                plan.head().seed(),
                plan.head().objective(),
                plan.head().bound(),
                works);
    }

    private static Method method(Model model, String team, WorkStep step) {
        return model.method(team, step).orElse(Method.ENGINEERING);
    }
}
