package org.furrow.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ProgressJson;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.ProposingWithStep;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.SplittingSuspended;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.app.tasking.TaskAsking;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskJson;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.tasking.TaskReading;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Answers for programs that order tasks and take their steps: documents with the fields of the forms.
@RestController
@RequestMapping("/api/v1/tasks")
public final class TasksApiController {

    private final Furrow furrow;
    private final Office office;
    private final ReadingTasks reading;

    public TasksApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingTasks(furrow);
    }

    /// Takes `status`, `group`, `kind`, `team`, `organisation` and `overdue`.
    @GetMapping
    Map<String, Object> list(@RequestParam MultiValueMap<String, String> asked) {
        TaskBook book = reading.read();
        TaskAsking.Read read = TaskAsking.read(new Typed(asked), book, today());
        return TaskJson.of(
                book.list(read.question().orElseThrow(() -> wrong("There is no such " + read.wrong()))), book, today());
    }

    /// A task by its id or its number, with its history and what its reports of days add up to.
    @GetMapping("/{id}")
    Map<String, Object> task(@PathVariable String id) {
        TaskBook book = reading.read();
        Task task = find(book, id);
        Map<String, Object> document =
                new LinkedHashMap<>(TaskJson.of(task, book, today(), reading.history(task.id())));
        document.put("progress", ProgressJson.of(new ReadingProgress(furrow).ofTask(task)));
        return document;
    }

    /// Takes the fields of the form: `number`, `kind`, `title`, `organisation`, `day`, `teams`, `hazards`, `place`,
    /// `method`, `depth`, `first`, `last`, `medical`, `access`, `marking`, `works`, `remarks`, `quantities` and
    /// `waits-for`.
    @PostMapping
    ResponseEntity<Map<String, Object>> order(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        TaskReading.Read<TaskReading.Order> read = TaskReading.order(SentDocument.typed(body), names(), today());
        if (read.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        TaskReading.Order order = read.said().orElseThrow();
        return switch (new OrderingTasks(furrow).order(order.day(), order.profile(), today())) {
            case Outcome.Refused refused -> refused(refused.reasons());
            case Outcome.Recorded recorded ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(TaskJson.done(recorded.revisions().getLast(), List.of()));
        };
    }

    /// Takes a step: `plan`, `start`, `suspend`, `restart`, `complete`, `accept`, `send-back`, `change` or `withdraw`,
    /// with the fields of its form, its `day` and `seen`, the hash of the latest entry that was looked at.
    ///
    /// Where `propose-status` is true, planning also proposes that the areas of the task are tasked, and starting
    /// that they are worked on, with what that asks in `told-insurance` and the like. Where a proposal is refused,
    /// so is the step.
    @PostMapping("/{id}/{step}")
    ResponseEntity<Map<String, Object>> step(
            @PathVariable String id, @PathVariable String step, @RequestBody JsonNode body) {
        TaskStep asked = TaskStep.find(step)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no step " + step));
        NotPermitted.check(furrow.actor(), TakingSteps.permission(asked));
        Task task = find(reading.read(), id);
        Typed typed = SentDocument.typed(body);
        TaskReading.Read<TaskReading.Step> read = TaskReading.step(asked, typed, names(), today());
        if (read.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        TaskReading.Step said = read.said().orElseThrow();
        ProposingWithStep proposing = new ProposingWithStep(furrow);
        ProposingWithStep.Read told = proposing.read(task, asked, typed, today());
        if (told.told().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(told.faults()));
        }
        Optional<Hash> seen = Hash.find(typed.text("seen"));
        Outcome outcome = proposing.take(
                new TakingSteps.Wanted(task.id(), said.day(), said.fact(), seen),
                told.told().orElseThrow(),
                today());
        return switch (outcome) {
            case Outcome.Refused refused -> refused(refused.reasons());
            case Outcome.Recorded recorded ->
                ResponseEntity.ok(
                        TaskJson.taken(recorded, new SplittingSuspended(furrow).after(task, said.fact(), said.day())));
        };
    }

    private static ResponseEntity<Map<String, Object>> refused(List<Reason> reasons) {
        return ResponseEntity.unprocessableContent().body(TaskJson.reasons(reasons));
    }

    private TaskNames names() {
        return new TaskNames(furrow, reading.read());
    }

    private static Task find(TaskBook book, String id) {
        return book.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no task " + id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
