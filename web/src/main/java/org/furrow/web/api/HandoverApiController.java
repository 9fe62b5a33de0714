package org.furrow.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.ActingOnHandover;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.HandoverJson;
import org.furrow.app.handover.PrefillingCompletion;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.handover.UseJson;
import org.furrow.app.tasking.TaskJson;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Task;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Answers for programs that write completion reports and certificates, decide on them, and tell of finds on released
/// ground: documents with the fields of the forms.
@RestController
@RequestMapping("/api/v1/handover")
public final class HandoverApiController {

    private final Furrow furrow;
    private final Office office;
    private final ReadingHandover reading;

    public HandoverApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingHandover(furrow);
    }

    /// What waits for somebody.
    @GetMapping
    Map<String, Object> waiting() {
        return HandoverJson.waiting(reading.read(), today());
    }

    /// The completion reports, the latest changed first.
    @GetMapping("/reports")
    Map<String, Object> reports() {
        HandoverBook book = reading.read();
        return HandoverJson.reports(book.reports(), book);
    }

    /// A report as it begins, with what the register knows of the task.
    @GetMapping("/reports/begin")
    Map<String, Object> begin(@RequestParam String task) {
        HandoverBook book = reading.read();
        Task found = book.tasks().find(task).orElseThrow(() -> missing("task", task));
        return HandoverJson.of(new PrefillingCompletion(furrow).begin(found, today()), book);
    }

    /// A completion report by its number or id.
    @GetMapping("/reports/{id}")
    Map<String, Object> report(@PathVariable String id) {
        HandoverBook book = reading.read();
        return HandoverJson.of(book.findReport(id).orElseThrow(() -> missing("completion report", id)), book);
    }

    /// The certificates, the latest changed first.
    @GetMapping("/certificates")
    Map<String, Object> certificates() {
        HandoverBook book = reading.read();
        return HandoverJson.certificates(book.certificates(), book);
    }

    /// A certificate by its number or id.
    @GetMapping("/certificates/{id}")
    Map<String, Object> certificate(@PathVariable String id) {
        HandoverBook book = reading.read();
        return HandoverJson.of(book.findCertificate(id).orElseThrow(() -> missing("certificate", id)), book);
    }

    /// How land is used after its handover, and when somebody has to look: what is due first comes first.
    @GetMapping("/use")
    Map<String, Object> use() {
        return UseJson.all(reading.read().afterHandover());
    }

    /// The finds on released ground with what has to be looked at again, the latest first.
    @GetMapping("/finds")
    Map<String, Object> finds() {
        HandoverBook book = reading.read();
        return HandoverJson.finds(book.finds(), book);
    }

    /// A find by its number or id.
    @GetMapping("/finds/{id}")
    Map<String, Object> find(@PathVariable String id) {
        HandoverBook book = reading.read();
        return HandoverJson.of(book.findFind(id).orElseThrow(() -> missing("find", id)), book);
    }

    /// Writes a report, a certificate or a find: `subject` is `reports`, `certificates` or `finds`.
    @PostMapping("/{subject}")
    ResponseEntity<Map<String, Object>> write(@PathVariable String subject, @RequestBody JsonNode body) {
        return act(act(subject, "write"), Optional.empty(), body);
    }

    /// Takes a step: of a report `change`, `submit`, `return` or `accept`; of a certificate `change`, `sign`,
    /// `issue` or `check`; of a find `review`. With the fields of its form, and `seen`, the hash of the latest
    /// entry that was looked at.
    @PostMapping("/{subject}/{id}/{step}")
    ResponseEntity<Map<String, Object>> step(
            @PathVariable String subject,
            @PathVariable String id,
            @PathVariable String step,
            @RequestBody JsonNode body) {
        HandoverAct act = act(subject, step);
        NotPermitted.check(furrow.actor(), act.permission());
        RecordId of = acting().find(subject, id).orElseThrow(() -> missing(subject, id));
        return act(act, Optional.of(of), body);
    }

    private ResponseEntity<Map<String, Object>> act(HandoverAct act, Optional<RecordId> id, JsonNode body) {
        NotPermitted.check(furrow.actor(), act.permission());
        Typed typed = SentDocument.typed(body);
        ActingOnHandover.Answer answer = acting().act(act, id, typed);
        if (answer.outcome().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(answer.faults()));
        }
        return switch (answer.outcome().orElseThrow()) {
            case Outcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(TaskJson.reasons(refused.reasons()));
            case Outcome.Recorded recorded ->
                ResponseEntity.status(act.isFirst() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(TaskJson.done(
                                act.isFirst()
                                        ? recorded.revisions().getFirst()
                                        : recorded.revisions().getLast(),
                                List.of()));
        };
    }

    private HandoverAct act(String subject, String step) {
        return HandoverAct.find(subject, step).orElseThrow(() -> missing("step", step));
    }

    private ActingOnHandover acting() {
        return new ActingOnHandover(furrow, today());
    }

    private static ResponseStatusException missing(String what, String name) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + what + " " + name);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
