package org.furrow.web.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.ProposingWithStep;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskWriting;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Actor;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskRefusal;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.web.shell.Select;

/// Makes the forms of the steps that are possible in the state of a task.
final class StepForms {

    private static final Set<String> ONLY_WITH_REPORT =
            Set.of(TaskRefusal.ACCEPTED_WITH_REPORT.code(), TaskRefusal.REPORT_NOT_DECIDED.code());

    private final TaskSayings sayings;
    private final TaskWords words;
    private final Actor actor;
    private final LocalDate today;

    StepForms(TaskSayings sayings, Actor actor, LocalDate today) {
        this.sayings = sayings;
        words = sayings.words();
        this.actor = actor;
        this.today = today;
    }

    /// A step that was tried.
    ///
    /// @param typed what was typed
    /// @param faults what cannot be read of it
    record Tried(TaskStep step, Typed typed, List<FormFault> faults) {}

    /// What the register says of the steps of a task today.
    interface Standing {

        /// What stands against it.
        List<Reason> against(TaskStep step);

        /// What can be proposed with it.
        Optional<ProposingWithStep.Offer> offer(TaskStep step);

        /// The number that its completion report gets; empty where it gets none.
        String reportNumber();
    }

    /// The forms in the order of the work; changing has a page of its own.
    List<StepForm> list(Task task, TaskBook book, Optional<Tried> tried, Standing standing) {
        return Arrays.stream(TaskStep.values())
                .filter(step -> step != TaskStep.CHANGE && step.isPossibleWhile(task.status()))
                .map(step -> form(task, book, step, tried.filter(each -> each.step() == step), standing))
                .toList();
    }

    private StepForm form(Task task, TaskBook book, TaskStep step, Optional<Tried> tried, Standing standing) {
        boolean isYours = actor.may(TakingSteps.permission(step));
        Typed typed = tried.map(Tried::typed).orElseGet(() -> begin(task, book, step, standing));
        FormFields fields = new FormFields(
                step.code() + "-", words, typed, tried.map(Tried::faults).orElse(List.of()));
        List<Reason> against = isYours ? standing.against(step) : List.of();
        boolean isByReport = against.stream().anyMatch(reason -> ONLY_WITH_REPORT.contains(reason.code()));
        return new StepForm(
                step.code(),
                words.stepIs(step.code()),
                tried.isPresent() || isNext(step, task),
                isYours,
                isYours ? "" : words.othersDo(sayings.roles(TakingSteps.permission(step))),
                sayings.against(against),
                isYours && !isByReport ? fields(task, book, step, fields) : List.of(),
                isYours && step == TaskStep.PLAN ? morePlan(fields) : List.of(),
                isYours ? standing.offer(step).map(offer -> proposal(offer, fields, tried)) : Optional.empty());
    }

    /// Whether it is what a task waits for.
    private static boolean isNext(TaskStep step, Task task) {
        return switch (step) {
            case PLAN -> task.status() == TaskStatus.ORDERED;
            case START -> task.status() == TaskStatus.PLANNED;
            case SUSPEND, RESTART, COMPLETE, ACCEPT, SEND_BACK, CHANGE, WITHDRAW -> false;
        };
    }

    /// Chosen until somebody says otherwise.
    private StepForm.Proposal proposal(ProposingWithStep.Offer offer, FormFields fields, Optional<Tried> tried) {
        return new StepForm.Proposal(
                words.proposeStatus(
                        sayings.figures().list(offer.references()),
                        sayings.status(offer.to().code())),
                words.approvedBy(sayings.roles(offer.approvers())),
                tried.map(Tried::typed).map(ProposingWithStep::isAsked).orElse(true),
                offer.data().stream()
                        .map(datum ->
                                fields.of(ProposingWithStep.field(datum), sayings.told(datum), FormField.Type.TEXT))
                        .toList());
    }

    private Typed begin(Task task, TaskBook book, TaskStep step, Standing standing) {
        Typed written = TaskWriting.write(task, book);
        Typed begun = Typed.nothing().with("day", today.toString());
        return switch (step) {
            case PLAN ->
                written.with("day", today.toString())
                        .with(
                                "teams",
                                task.profile().teams().stream()
                                        .map(Object::toString)
                                        .toArray(String[]::new));
            case COMPLETE ->
                begun.with("done", TaskWriting.quantities(task.profile().quantities()))
                        .with("report", standing.reportNumber());
            case SUSPEND -> begun.with("marking", task.profile().dossier().marking());
            case START, RESTART, ACCEPT, SEND_BACK, CHANGE, WITHDRAW -> begun;
        };
    }

    private List<FormField> fields(Task task, TaskBook book, TaskStep step, FormFields in) {
        List<FormField> fields = new ArrayList<>();
        fields.add(in.of("day", words.day(), FormField.Type.DATE));
        switch (step) {
            case PLAN -> fields.addAll(plan(task, book, in));
            case START -> fields.add(in.of("start-point", words.startPoint(), FormField.Type.TEXT));
            case SUSPEND -> {
                fields.add(in.of("cause", words.cause(), FormField.Type.SELECT, "", causes(in.typed())));
                fields.add(in.of("reason", words.reason(), FormField.Type.AREA));
                fields.add(in.of("marking", words.markingLeft(), FormField.Type.AREA));
                fields.add(in.of(BoundaryText.FIELD, words.part(), FormField.Type.CORNERS, words.partMeans()));
            }
            case RESTART -> {
                fields.add(in.of("cause-removed", words.causeRemoved(), FormField.Type.AREA));
                fields.add(in.of("rebriefing", words.rebriefing(), FormField.Type.AREA));
            }
            case COMPLETE -> {
                fields.add(
                        task.profile().kind().releasesLand()
                                ? in.of("report", words.reportNumber(), FormField.Type.TEXT, words.reportNumberMeans())
                                : in.of("report", words.report(), FormField.Type.AREA, words.reportMeans()));
                fields.add(in.of("done", words.done(), FormField.Type.AREA, words.quantitiesMean()));
            }
            case ACCEPT -> fields.add(in.of("remarks", words.remarks(), FormField.Type.AREA));
            case SEND_BACK, WITHDRAW, CHANGE -> fields.add(in.of("reason", words.reason(), FormField.Type.AREA));
        }
        return fields;
    }

    private List<FormField> plan(Task task, TaskBook book, FormFields in) {
        return List.of(
                in.of("first", words.first(), FormField.Type.DATE),
                in.of("last", words.last(), FormField.Type.DATE),
                in.of("teams", words.teams(), FormField.Type.CHECKS, "", teams(task, book, in.typed())),
                in.of("medical", words.medical(), FormField.Type.AREA));
    }

    private List<FormField> morePlan(FormFields in) {
        return List.of(
                in.of("access", words.access(), FormField.Type.AREA),
                in.of("marking", words.marking(), FormField.Type.AREA),
                in.of("works", words.works(), FormField.Type.AREA));
    }

    /// Those of the organisation that there are today, and those that are named already.
    private List<Select.Choice> teams(Task task, TaskBook book, Typed typed) {
        List<String> chosen = typed.all("teams");
        return book.roster().teams().stream()
                .filter(team -> isOffered(task, team))
                .map(team -> new Select.Choice(
                        team.id().toString(),
                        team.profile().name(),
                        chosen.contains(team.id().toString())
                                || chosen.contains(team.profile().name())))
                .toList();
    }

    private boolean isOffered(Task task, Team team) {
        boolean isTheirs = team.profile().organisation().equals(task.profile().organisation());
        return (isTheirs && team.isThereOn(today)) || task.profile().teams().contains(team.id());
    }

    private List<Select.Choice> causes(Typed typed) {
        return Arrays.stream(StopCause.values())
                .map(cause -> new Select.Choice(
                        cause.code(), words.causeIs(cause.code()), cause.code().equals(typed.text("cause"))))
                .toList();
    }
}
