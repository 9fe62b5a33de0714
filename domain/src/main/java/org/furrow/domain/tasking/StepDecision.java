package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.ReadinessDecision;

/// Whether a step of a task is possible: in this state, on this day, by these teams, with what is told.
///
/// A step is never dated before the one before it, nor ahead of today. Work begins and goes on only with teams that
/// may work with every method on that day. Who ordered a task or reported it done does not accept it, and a task
/// whose land is still to be released is accepted with its completion report only.
public record StepDecision(TaskKnowledge known, AccreditationStandard standard, LocalDate today) {

    /// Whether a step is possible on that day.
    ///
    /// @param person who takes it
    public Decision decide(Task task, TaskFact step, String person, LocalDate day) {
        return switch (step) {
            case TaskFact.Ordered _ -> throw new IllegalArgumentException("An order begins a task");
            case TaskFact.Changed changed -> decideChange(task, changed, day);
            case TaskFact.Planned(TaskPlan plan) -> decidePlan(task, plan, day);
            case TaskFact.Started _ -> decideStart(task, day);
            case TaskFact.Suspended suspended -> decideSuspension(task, suspended, day);
            case TaskFact.Restarted restarted -> decideRestart(task, restarted, day);
            case TaskFact.Completed completed -> decideCompletion(task, completed, day);
            case TaskFact.Accepted _ -> decideAcceptance(task, person, day);
            case TaskFact.SentBack(String reason) -> decideSendingBack(task, reason, day);
            case TaskFact.Withdrawn(String reason) -> decideWithdrawal(task, reason, day);
        };
    }

    /// Whether the task can be planned so.
    public Decision decidePlan(Task task, TaskPlan plan, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.PLAN, day));
        TaskProfile planned = task.profile().as(plan);
        if (plan.teams().isEmpty()) {
            against.add(TaskRefusal.TASK_LACKS.because(planned.told(), "a team"));
        }
        OrderDecision orders = new OrderDecision(known, today);
        against.addAll(orders.checkTeams(planned, plan.teams()));
        against.addAll(OrderDecision.checkDates(planned, task.progress().ordered()));
        return Decision.of(against);
    }

    /// Whether work can begin on that day.
    public Decision decideStart(Task task, LocalDate day) {
        TaskProfile profile = task.profile();
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.START, day));
        if (profile.first().filter(day::isBefore).isPresent()
                || profile.last().filter(day::isAfter).isPresent()) {
            against.add(TaskRefusal.STARTS_OUTSIDE_PLAN.because(
                    profile.told(), day, told(profile.first()), told(profile.last())));
        }
        if (profile.kind().isDemining() && profile.dossier().medical().isBlank()) {
            against.add(TaskRefusal.TASK_LACKS.because(profile.told(), "a medical and evacuation plan"));
        }
        against.addAll(checkWork(task.id(), profile, day));
        return Decision.of(against);
    }

    /// Whether work can stop on that day.
    public Decision decideSuspension(Task task, TaskFact.Suspended said, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.SUSPEND, day));
        need(task, said.reason(), "what stops the work", against);
        if (task.profile().kind().isDemining()) {
            need(task, said.marking(), "what marking is left", against);
        }
        said.part()
                .filter(part -> !task.profile().hazards().isEmpty() && !lies(task, part))
                .ifPresent(_ -> against.add(
                        TaskRefusal.PART_ELSEWHERE.because(task.profile().told())));
        return Decision.of(against);
    }

    /// Whether work can go on from that day.
    public Decision decideRestart(Task task, TaskFact.Restarted said, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.RESTART, day));
        need(task, said.causeRemoved(), "what became of the cause", against);
        need(task, said.rebriefing(), "how the teams were briefed again", against);
        against.addAll(checkWork(task.id(), task.profile(), day));
        return Decision.of(against);
    }

    /// Whether the work can be reported done.
    public Decision decideCompletion(Task task, TaskFact.Completed said, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.COMPLETE, day));
        need(task, said.report(), "a completion report", against);
        if (!task.profile().kind().isDemining() && said.done().isEmpty()) {
            against.add(TaskRefusal.TASK_LACKS.because(task.profile().told(), "how much was done"));
        }
        return Decision.of(against);
    }

    /// Whether this person can accept the work by itself.
    public Decision decideAcceptance(Task task, String person, LocalDate day) {
        List<Reason> against =
                new ArrayList<>(decideAcceptanceByReport(task, person, day).reasons());
        against.addAll(checkReport(task));
        return Decision.of(against);
    }

    /// Land moves by completion reports only, so what still has land to release waits for its own. A hazard that the
    /// person does not see may have some.
    private List<Reason> checkReport(Task task) {
        TaskProfile profile = task.profile();
        boolean isToRelease = profile.kind().releasesLand()
                && profile.hazards().stream()
                        .anyMatch(id -> known.findHazard(id)
                                .map(TaskGround::isToRelease)
                                .orElse(true));
        if (!isToRelease) {
            return List.of();
        }
        return known.findReport(task.id())
                .map(report -> report.isAccepted()
                        ? List.<Reason>of()
                        : List.of(TaskRefusal.REPORT_NOT_DECIDED.because(profile.told(), report.number())))
                .orElseGet(() -> List.of(TaskRefusal.ACCEPTED_WITH_REPORT.because(
                        profile.told(), profile.kind().label().toLowerCase(Locale.ROOT))));
    }

    /// Whether this person can accept the work together with its completion report.
    public Decision decideAcceptanceByReport(Task task, String person, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.ACCEPT, day));
        Map.of(
                        "ordered",
                        task.progress().orderedBy(),
                        "reported done",
                        task.progress().completedBy())
                .entrySet()
                .stream()
                .filter(deed -> deed.getValue().equalsIgnoreCase(person))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(deed ->
                        against.add(TaskRefusal.OWN_TASK.because(task.profile().told(), deed, person)));
        return Decision.of(against);
    }

    /// Whether the work can be sent back.
    public Decision decideSendingBack(Task task, String reason, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.SEND_BACK, day));
        need(task, reason, "what has to be put right", against);
        return Decision.of(against);
    }

    /// Whether the task can become so. Where work goes on, its teams have to be fit for what changes.
    public Decision decideChange(Task task, TaskFact.Changed said, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.CHANGE, day));
        need(task, said.reason(), "why it changes", against);
        against.addAll(new OrderDecision(known, today).decideProfile(task.id(), said.profile()));
        against.addAll(OrderDecision.checkDates(said.profile(), task.progress().ordered()));
        if (task.status() == TaskStatus.STARTED) {
            against.addAll(checkWork(task.id(), said.profile(), day));
        }
        return Decision.of(against);
    }

    /// Whether the order can be taken back.
    public Decision decideWithdrawal(Task task, String reason, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(task, TaskStep.WITHDRAW, day));
        need(task, reason, "why it is withdrawn", against);
        known.tasks().stream()
                .filter(other ->
                        other.status().isLive() && other.profile().waitsFor().contains(task.id()))
                .forEach(other -> against.add(TaskRefusal.OTHERS_WAIT.because(
                        other.profile().number(), task.profile().told())));
        return Decision.of(against);
    }

    /// What stands against a step whatever is told with it: the state of the task and the day.
    public List<Reason> checkStep(Task task, TaskStep step, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        String number = task.profile().told();
        if (!step.isPossibleWhile(task.status())) {
            String from = Arrays.stream(TaskStatus.values())
                    .filter(step::isPossibleWhile)
                    .map(OrderDecision::told)
                    .collect(Collectors.joining(", "));
            against.add(
                    TaskRefusal.NOT_WHILE_TASK.because(step.label(), number, OrderDecision.told(task.status()), from));
        }
        if (day.isBefore(task.progress().changed())) {
            against.add(TaskRefusal.STEP_BEFORE_LAST.because(
                    step.label(), number, day, task.progress().changed()));
        }
        if (day.isAfter(today)) {
            against.add(TaskRefusal.STEP_AHEAD.because(step.label(), number, day, today));
        }
        return against;
    }

    /// What stands against work on that day: what it waits for, its hazards, its teams and what stops
    /// them.
    private List<Reason> checkWork(RecordId task, TaskProfile profile, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        profile.waitsFor().forEach(id -> against.addAll(checkWaited(profile, id, day)));
        profile.hazards().stream()
                .flatMap(id -> known.findHazard(id).stream())
                .forEach(ground -> against.addAll(OrderDecision.checkOpen(profile, ground)));
        if (profile.teams().isEmpty()) {
            against.add(TaskRefusal.TASK_LACKS.because(profile.told(), "a team"));
        }
        ReadinessDecision ready = new ReadinessDecision(standard);
        for (RecordId team : profile.teams()) {
            known.halts().stream()
                    .filter(halt -> halt.stops(team, task, day))
                    .forEach(halt -> against.add(refuse(halt, team, profile)));
            Optional<Readiness> readiness =
                    Optional.ofNullable(known.readiness().get(team));
            if (readiness.isEmpty()) {
                against.add(MissionRefusal.UNKNOWN_TEAM.because(team));
            }
            for (Method method : profile.methodsInUse()) {
                readiness.ifPresent(
                        each -> against.addAll(ready.decide(each, method, day).reasons()));
            }
        }
        return against;
    }

    private Reason refuse(Halt halt, RecordId team, TaskProfile profile) {
        String name = known.findTeam(team).map(each -> each.profile().name()).orElseGet(team::toString);
        return TaskRefusal.WORK_HALTED.because(name, profile.told(), halt.from(), halt.what());
    }

    private List<Reason> checkWaited(TaskProfile profile, RecordId id, LocalDate day) {
        Optional<TaskKnowledge.Waited> waited =
                known.waitedFor().stream().filter(each -> each.id().equals(id)).findFirst();
        if (waited.isEmpty()) {
            return List.of(TaskRefusal.UNKNOWN_TASK.because(id));
        }
        return waited
                .filter(each -> !each.isDoneBy(day))
                .map(each -> TaskRefusal.WAITS_STILL.because(
                        profile.told(), each.number(), day, OrderDecision.told(each.status())))
                .stream()
                .toList();
    }

    /// Whether the part lies in a hazard of the task; it does where none of them is drawn.
    private boolean lies(Task task, Footprint part) {
        List<Footprint> drawn = task.profile().hazards().stream()
                .flatMap(id -> known.findHazard(id).stream())
                .flatMap(ground -> ground.footprint().stream())
                .toList();
        return drawn.isEmpty() || drawn.stream().anyMatch(part::overlaps);
    }

    private static void need(Task task, String text, String datum, List<Reason> against) {
        if (text.isBlank()) {
            against.add(TaskRefusal.TASK_LACKS.because(task.profile().told(), datum));
        }
    }

    private static String told(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("an open day");
    }
}
