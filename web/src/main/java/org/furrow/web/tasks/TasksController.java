package org.furrow.web.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.TaskProgress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.PrefillingOrder;
import org.furrow.app.tasking.ProposingWithStep;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.SplittingSuspended;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.app.tasking.TaskAsking;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.tasking.TaskQuestion;
import org.furrow.app.tasking.TaskReading;
import org.furrow.app.tasking.TaskWriting;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.web.accidents.AccidentSayings;
import org.furrow.web.clearance.ProgressPart;
import org.furrow.web.clearance.ProgressSayings;
import org.furrow.web.handover.HandoverSayings;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;
import org.furrow.web.visits.VisitSayings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for tasks: the list, one task with its steps, the form of its order.
@Controller
public final class TasksController {

    static final String PATH = "/tasks";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingTasks reading;
    private final ReadingDrafts drafts;
    private final TakingSteps steps;

    public TasksController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingTasks(furrow);
        drafts = new ReadingDrafts(furrow);
        steps = new TakingSteps(furrow);
    }

    @GetMapping(PATH)
    View list(@RequestParam MultiValueMap<String, String> asked) {
        TaskBook book = reading.read();
        Typed typed = new Typed(asked);
        TaskQuestion question = TaskAsking.read(typed, book, today()).question().orElse(TaskQuestion.ALL);
        return templates.page("tasks", "tasks", view().list(book, question, typed));
    }

    @GetMapping(PATH + "/new")
    View fresh(@RequestParam(defaultValue = "") String hazard) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        PrefillingOrder.Begun begun = new PrefillingOrder(furrow).begin(hazard, today());
        TasksView.Form form = new TasksView.Form(words().orderTask(), PATH, PATH, "", begun.depthFrom());
        return form(form, titled(begun), List.of(), List.of());
    }

    /// The same with a title that says what is done where, in the reader's words.
    private static Typed titled(PrefillingOrder.Begun begun) {
        String kind = begun.typed().text("kind");
        return begun.reference().isEmpty()
                ? begun.typed()
                : begun.typed().with("title", words().titleOf(words().kindIs(kind), begun.reference()));
    }

    @PostMapping(PATH)
    View order(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        Typed typed = new Typed(sent);
        TaskReading.Read<TaskReading.Order> read = TaskReading.order(typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(newTask(), typed, read.faults(), List.of());
        }
        TaskReading.Order order = read.said().orElseThrow();
        return switch (new OrderingTasks(furrow).order(order.day(), order.profile(), today())) {
            case Outcome.Recorded recorded ->
                new RedirectView(
                        PATH + "/" + recorded.revisions().getLast().draft().record());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(newTask(), typed, List.of(), refused.reasons());
            }
        };
    }

    @GetMapping(PATH + "/{id}")
    View task(@PathVariable String id) {
        TaskBook book = reading.read();
        return page(find(book, id), Optional.empty(), List.of());
    }

    @GetMapping(PATH + "/{id}/edit")
    View edit(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        TaskBook book = reading.read();
        Task task = find(book, id);
        Typed typed = TaskWriting.write(task, book).with("day", today().toString());
        String seen = reading.history(task.id()).getFirst().hash().hex();
        return form(changeOf(task, seen), typed, List.of(), List.of());
    }

    @PostMapping(PATH + "/{id}/edit")
    View change(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        Task task = find(reading.read(), id);
        Typed typed = new Typed(sent);
        TasksView.Form form = changeOf(task, seen(typed).hex());
        TaskReading.Read<TaskReading.Step> read = TaskReading.step(TaskStep.CHANGE, typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, typed, read.faults(), List.of());
        }
        return switch (steps.take(wanted(task, typed, read.said().orElseThrow()), today())) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + task.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(form, typed, List.of(), refused.reasons());
            }
        };
    }

    @PostMapping(PATH + "/{id}/steps/{step}")
    View step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        TaskStep asked =
                TaskStep.find(step).filter(each -> each != TaskStep.CHANGE).orElseThrow(() -> missing("step", step));
        NotPermitted.check(furrow.actor(), TakingSteps.permission(asked));
        Task task = find(reading.read(), id);
        Typed typed = new Typed(sent);
        ProposingWithStep proposing = new ProposingWithStep(furrow);
        TaskReading.Read<TaskReading.Step> read = TaskReading.step(asked, typed, names(), today());
        ProposingWithStep.Read told = proposing.read(task, asked, typed, today());
        if (read.said().isEmpty() || told.told().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            List<FormFault> faults = Stream.concat(read.faults().stream(), told.faults().stream())
                    .distinct()
                    .toList();
            return page(task, Optional.of(new StepForms.Tried(asked, typed, faults)), List.of());
        }
        TaskReading.Step said = read.said().orElseThrow();
        return switch (proposing.take(wanted(task, typed, said), told.told().orElseThrow(), today())) {
            case Outcome.Recorded _ -> {
                new SplittingSuspended(furrow).after(task, said.fact(), said.day());
                yield new RedirectView(PATH + "/" + task.id());
            }
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(task, Optional.of(new StepForms.Tried(asked, typed, List.of())), refused.reasons());
            }
        };
    }

    private static TakingSteps.Wanted wanted(Task task, Typed typed, TaskReading.Step said) {
        return new TakingSteps.Wanted(task.id(), said.day(), said.fact(), Optional.of(seen(typed)));
    }

    private static Hash seen(Typed typed) {
        return Hash.find(typed.text("seen")).orElse(Hash.START);
    }

    private View page(Task task, Optional<StepForms.Tried> tried, List<Reason> reasons) {
        TaskBook book = reading.read();
        List<TaskGround> ground = reading.listGround(task);
        TaskSayings sayings = new TaskSayings(Reader.current(), office);
        Actor actor = Visitor.current().actor();
        TaskView.Known known = new TaskView.Known(
                book.find(task.id()).orElse(task),
                book,
                reading.history(task.id()),
                ground,
                ground.stream().map(this::split).toList(),
                notices(task),
                new AreaDrafts(drafts, furrow.standard(), sayings, actor).list(task),
                report(task),
                progress(task, ground));
        List<org.furrow.web.teams.TeamPage.Against> against = new ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(tried.map(StepForms.Tried::faults).orElse(List.of())));
        return templates.page(
                "tasks",
                "task",
                new TaskView(Reader.current(), office, actor, today())
                        .page(known, tried, against, standing(known.task())));
    }

    /// What the register says of the steps of a task.
    private StepForms.Standing standing(Task task) {
        return new StepForms.Standing() {
            @Override
            public List<Reason> against(TaskStep step) {
                return steps.examine(task, step, today());
            }

            @Override
            public Optional<ProposingWithStep.Offer> offer(TaskStep step) {
                return new ProposingWithStep(furrow).offer(task, step);
            }

            @Override
            public String reportNumber() {
                return task.profile().kind().releasesLand() ? new ReadingHandover(furrow).nextNumber("CR") : "";
            }
        };
    }

    /// What the reports of the task add up to. A hazard that waits for its first day of work is proposed to be
    /// worked on; it does not move by itself.
    private ProgressPart progress(Task task, List<TaskGround> ground) {
        ProgressSayings sayings = new ProgressSayings(Reader.current(), office);
        TaskProgress progress = new ReadingProgress(furrow).ofTask(task);
        List<Link> drafts = progress.isEmpty()
                ? List.of()
                : ground.stream()
                        .filter(each -> each.status() == WorkStatus.TASKED && !isMoving(each))
                        .map(each -> sayings.workedOn(
                                each.reference(), "/hazards/" + each.id() + "/edit/status?to=worked-on"))
                        .toList();
        return sayings.part(task, progress, drafts);
    }

    /// What stands open against the task or its teams: accidents that stop it, nonconformities.
    private List<Link> notices(Task task) {
        List<Link> notices = new ArrayList<>(new AccidentSayings(Reader.current(), office)
                .notices(new ReadingAccidents(furrow)
                        .read()
                        .stopping(Optional.of(task.id()), task.profile().teams())));
        notices.addAll(new VisitSayings(Reader.current(), office)
                .notices(new ReadingQuality(furrow)
                        .read()
                        .openOfTask(task.id(), task.profile().teams())));
        return notices;
    }

    /// Its completion report, or where one is written.
    private List<Link> report(Task task) {
        return new HandoverSayings(Reader.current(), office)
                .ofTask(
                        task,
                        new ReadingHandover(furrow).read(),
                        Visitor.current().actor());
    }

    /// Where the hazard of a task is split: the draft that waits for it, or the form.
    private Link split(TaskGround ground) {
        TaskWords words = Words.of(TaskWords.class, Reader.current().locale());
        return drafts.listOf(ground.id()).stream()
                .filter(TasksController::splits)
                .findFirst()
                .map(draft -> new Link(words.splitWaits(ground.reference()), "/drafts/" + draft.id()))
                .orElseGet(
                        () -> new Link(words.splitOff(ground.reference()), "/hazards/" + ground.id() + "/edit/split"));
    }

    /// Whether a change of its work status waits already.
    private boolean isMoving(TaskGround ground) {
        return drafts.listOf(ground.id()).stream()
                .anyMatch(draft -> draft.kind() == ProposedChange.Kind.STATUS && draft.state() == DraftState.WAITING);
    }

    private static boolean splits(DraftSummary draft) {
        return draft.kind() == ProposedChange.Kind.SPLIT && draft.state() == DraftState.WAITING;
    }

    private View form(TasksView.Form form, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        TasksView.Filled filled =
                new TasksView.Filled(typed, faults, new TaskSayings(Reader.current(), office).against(reasons));
        return templates.page(
                "tasks",
                "taskform",
                view().form(form, filled, reading.read(), new PrefillingOrder(furrow).listOrganisations()));
    }

    private TasksView.Form newTask() {
        return new TasksView.Form(words().orderTask(), PATH, PATH, "", "");
    }

    private TasksView.Form changeOf(Task task, String seen) {
        String address = PATH + "/" + task.id();
        return new TasksView.Form(words().changeTask(), address + "/edit", address, seen, "");
    }

    private static TaskWords words() {
        return Words.of(TaskWords.class, Reader.current().locale());
    }

    private TaskNames names() {
        return new TaskNames(furrow, reading.read());
    }

    static Task find(TaskBook book, String id) {
        return RecordId.find(id).flatMap(book::find).orElseThrow(() -> missing("task", id));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private TasksView view() {
        return new TasksView(Reader.current(), office, Visitor.current().actor(), today());
    }
}
