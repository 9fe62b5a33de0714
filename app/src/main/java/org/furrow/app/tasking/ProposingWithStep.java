package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Approvers;
import org.furrow.app.draft.Besides;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.Wish;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.store.Register;

/// Proposing, together with a step of a task, that its areas follow: they are tasked when it is planned, and worked on
/// when work starts. Each proposal is a draft like any other: another person approves it.
///
/// The step and its proposals are one decision of whoever takes it. They are examined together, the proposals on the
/// task as it is after the step, and appended together: where anything stands against one of them, nothing is written.
public final class ProposingWithStep {

    /// What a form says where its areas are to follow.
    public static final String FIELD = "propose-status";

    /// What the step itself tells, and in which of its fields.
    private static final Map<Datum, String> OF_THE_STEP =
            Map.of(Datum.MEDICAL_PLAN, "medical", Datum.START_POINT, "start-point");

    private final Furrow furrow;

    /// Proposing in this register.
    public ProposingWithStep(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What can be proposed with a step.
    ///
    /// @param to what the areas would become
    /// @param references those of the areas
    /// @param data what is asked that the task does not say
    /// @param approvers the roles that may approve it
    public record Offer(WorkStatus to, List<String> references, List<Datum> data, List<Role> approvers) {
        public Offer {
            references = List.copyOf(references);
            data = List.copyOf(data);
            approvers = List.copyOf(approvers);
        }
    }

    /// What a form says beside the step.
    ///
    /// @param isWished whether the areas are to follow
    /// @param statements what is told for their proposals
    public record Told(boolean isWished, Map<Datum, String> statements) {
        public Told {
            statements = Map.copyOf(statements);
        }
    }

    /// What was read beside the step.
    ///
    /// @param told absent where something is missing or cannot be read
    public record Read(Optional<Told> told, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    private record Area(KnownHazard known, Conditions rule) {}

    /// What the areas of a task become with a step; nothing where it leaves them as they are.
    public static Optional<WorkStatus> target(TaskStep step) {
        return switch (step) {
            case PLAN -> Optional.of(WorkStatus.TASKED);
            case START -> Optional.of(WorkStatus.WORKED_ON);
            case SUSPEND, RESTART, COMPLETE, ACCEPT, SEND_BACK, CHANGE, WITHDRAW -> Optional.empty();
        };
    }

    /// Whether a form asks for it.
    public static boolean isAsked(Typed typed) {
        return Set.of("yes", "true").contains(typed.text(FIELD));
    }

    /// What can be proposed with the step; nothing where no area could follow, where the actor may propose nothing, or
    /// where nobody but people in the actor's own role could approve it.
    public Optional<Offer> offer(Task task, TaskStep step) {
        if (!furrow.actor().may(Permission.RECORD) || !furrow.actor().may(TakingSteps.permission(step))) {
            return Optional.empty();
        }
        List<Area> areas = target(step).map(to -> areas(task, to)).orElseGet(List::of);
        List<Role> approvers = new Approvers(furrow.standard())
                .of(areas.stream().map(Area::rule).toList());
        boolean isAlone =
                approvers.stream().allMatch(role -> role == furrow.actor().role());
        return areas.isEmpty() || isAlone
                ? Optional.empty()
                : Optional.of(new Offer(target(step).orElseThrow(), references(areas), asked(areas), approvers));
    }

    /// Reads what is told for the proposals beside the step, where a form wishes them.
    public Read read(Task task, TaskStep step, Typed typed, LocalDate today) {
        if (!isAsked(typed)) {
            return new Read(Optional.of(new Told(false, Map.of())), List.of());
        }
        FieldReading fields = new FieldReading(typed, today);
        Map<Datum, String> told = new EnumMap<>(Datum.class);
        for (Datum datum : data(target(step).map(to -> areas(task, to)).orElseGet(List::of))) {
            String field = field(datum);
            if (typed.text(field).isEmpty()) {
                fields.note(field, FormFault.Kind.MISSING, "");
            } else if (!OF_THE_STEP.containsKey(datum)) {
                told.put(datum, fields.longText(field));
            }
        }
        return new Read(
                fields.faults().isEmpty() ? Optional.of(new Told(true, told)) : Optional.empty(), fields.faults());
    }

    /// The field of a step in which something is told for the proposals.
    public static String field(Datum datum) {
        return OF_THE_STEP.getOrDefault(datum, datum == Datum.REASON ? "told-reason" : Besides.told(datum));
    }

    /// Takes the step and, where that is wished, proposes that the areas follow; or says why not and writes nothing.
    /// Where no area can follow, only the step is taken.
    ///
    /// @param today the last day that anything can have happened
    /// @return the entry of the step first, then the drafts
    public Outcome take(TakingSteps.Wanted wanted, Told told, LocalDate today) {
        if (!told.isWished()) {
            return new TakingSteps(furrow).take(wanted, today);
        }
        Register register = furrow.register(Permission.RECORD);
        synchronized (register.decisions()) {
            TakingSteps.Prepared step = new TakingSteps(furrow).prepare(wanted, today);
            List<Reason> against = new ArrayList<>(step.against());
            List<Draft> drafts = new ArrayList<>(step.drafts());
            new ReadingTasks(furrow)
                    .read()
                    .find(wanted.task())
                    .ifPresent(task -> prepare(task, wanted, told.statements()).forEach(proposal -> {
                        against.addAll(proposal.against());
                        drafts.add(proposal.draft());
                    }));
            return against.isEmpty()
                    ? new Outcome.Recorded(register.append(drafts))
                    : new Outcome.Refused(List.copyOf(new LinkedHashSet<>(against)));
        }
    }

    private List<ProposingChange.Prepared> prepare(Task task, TakingSteps.Wanted wanted, Map<Datum, String> told) {
        TaskFact fact = wanted.fact();
        TaskTells tells = TaskTells.after(task, fact, wanted.day());
        return target(TaskStep.of(fact)).stream()
                .flatMap(to -> areas(task, to).stream().map(area -> {
                    Wish wish = wish(area, to, tells, wanted.day(), told);
                    return new ProposingChange(furrow)
                            .prepare(area.known().standing().hazard().id(), wish, tells.task());
                }))
                .toList();
    }

    private static Wish wish(Area area, WorkStatus to, TaskTells tells, LocalDate day, Map<Datum, String> told) {
        Map<Datum, String> statements = tells.statements(to);
        told.forEach(statements::putIfAbsent);
        String reason = statements.getOrDefault(Datum.REASON, "");
        statements.remove(Datum.REASON);
        Support support = tells.cause(to)
                .map(cause -> Support.NONE.causedBy(cause.reference(), cause.on()))
                .orElse(Support.NONE);
        for (Map.Entry<Datum, String> each : statements.entrySet()) {
            support = support.telling(each.getKey(), each.getValue());
        }
        return new Wish(
                new ProposedChange.Moved(to),
                day,
                reason,
                support,
                Optional.of(area.known().latest()));
    }

    /// The areas of work on hazards that the standard lets go there, and of which no such draft waits.
    private List<Area> areas(Task task, WorkStatus to) {
        return task.profile().kind().isDemining()
                ? task.profile().hazards().stream()
                        .flatMap(id -> KnownHazard.find(furrow.register(Permission.READ), id).stream())
                        .flatMap(known -> area(known, to))
                        .toList()
                : List.of();
    }

    private Stream<Area> area(KnownHazard known, WorkStatus to) {
        var hazard = known.standing().hazard();
        boolean isWaiting = new ReadingDrafts(furrow)
                .listOf(hazard.id()).stream()
                        .anyMatch(draft ->
                                draft.state() == DraftState.WAITING && draft.kind() == ProposedChange.Kind.STATUS);
        return isWaiting
                ? Stream.empty()
                : furrow.standard().hazards().findRule(hazard.status(), to).stream()
                        .filter(rule -> rule.of().contains(hazard.classification()))
                        .map(StatusRule::conditions)
                        .map(rule -> new Area(known, rule));
    }

    private static List<String> references(List<Area> areas) {
        return areas.stream().map(area -> area.known().standing().reference()).toList();
    }

    /// What their rules ask to be told, beside the order itself.
    private static List<Datum> data(List<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.rule().data().stream())
                .filter(datum -> datum != Datum.DOSSIER)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Datum> asked(List<Area> areas) {
        return data(areas).stream()
                .filter(datum -> !OF_THE_STEP.containsKey(datum))
                .toList();
    }
}
