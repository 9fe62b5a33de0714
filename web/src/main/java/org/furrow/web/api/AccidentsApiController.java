package org.furrow.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.AccidentAsking;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.AccidentJson;
import org.furrow.app.clearance.AccidentReading;
import org.furrow.app.clearance.LookingIntoAccidents;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.PrefillingFind;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.tasking.TaskJson;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
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

/// Answers for programs that tell of accidents and take the steps of looking into them: documents with the fields of
/// the forms.
@RestController
@RequestMapping("/api/v1/accidents")
public final class AccidentsApiController {

    private final Furrow furrow;
    private final Office office;
    private final ReadingAccidents reading;

    public AccidentsApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingAccidents(furrow);
    }

    /// Takes `kind`, `stage`, `open` and `overdue`.
    @GetMapping
    Map<String, Object> list(@RequestParam MultiValueMap<String, String> asked) {
        AccidentAsking.Read read = AccidentAsking.read(new Typed(asked), today());
        AccidentBook book = reading.read();
        AccidentBook.Question question = read.question()
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no such " + read.wrong()));
        return AccidentJson.of(book.list(question), book, today());
    }

    /// An accident by its id or its number, with its history.
    @GetMapping("/{id}")
    Map<String, Object> accident(@PathVariable String id) {
        AccidentBook book = reading.read();
        Accident accident = find(book, id);
        Map<String, Object> document = AccidentJson.of(accident, book, today(), reading.history(accident.id()));
        document.put(
                "finds",
                new ReadingHandover(furrow)
                        .read().ofAccident(accident.id()).stream()
                                .map(find -> find.notice().number())
                                .toList());
        return document;
    }

    /// Takes the fields of the form: `accident-number`, `kind`, `context`, `organisation`, `day`, `at`, `told`,
    /// `where`, `accuracy`, `place`, `device`, `model`, `task`, `team`, `hazard`, `what`, `killed`, `injured` and
    /// `stop`.
    @PostMapping
    ResponseEntity<Map<String, Object>> report(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_ACCIDENTS);
        AccidentReading.Read<AccidentReading.Notice> read =
                AccidentReading.notice(SentDocument.typed(body), names(), today());
        if (read.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        AccidentReading.Notice said = read.said().orElseThrow();
        Outcome outcome = new ReportingAccidents(furrow).report(said.happened(), said.notice(), today());
        return said.notice().kind() == AccidentKind.MISSED_ITEM && outcome instanceof Outcome.Recorded recorded
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(missed(recorded.revisions().getLast()))
                : answer(outcome, HttpStatus.CREATED);
    }

    /// What was missed on released ground is told as a find next: `find` has the fields of its form that are known.
    private Map<String, Object> missed(Revision revision) {
        Map<String, Object> document = TaskJson.done(revision, List.of());
        Typed begun = new PrefillingFind(furrow)
                .begin(
                        Typed.nothing()
                                .with("accident", revision.draft().record().toString()),
                        today());
        Map<String, Object> find = new LinkedHashMap<>();
        for (String field : List.of("find-number", "day", "hazard", "release", "what", "where", "accident")) {
            find.put(field, begun.text(field));
        }
        document.put("find", find);
        return document;
    }

    /// Takes a step: `amend`, `report`, `investigate`, `set-action`, `do-action`, `resume`, `close` or `reopen`,
    /// with the fields of its form, its `day` and `seen`, the hash of the latest entry that was looked at.
    @PostMapping("/{id}/{step}")
    ResponseEntity<Map<String, Object>> step(
            @PathVariable String id, @PathVariable String step, @RequestBody JsonNode body) {
        AccidentStep asked = AccidentStep.find(step)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no step " + step));
        NotPermitted.check(furrow.actor(), LookingIntoAccidents.permission(asked));
        Accident accident = find(reading.read(), id);
        Typed typed = SentDocument.typed(body);
        AccidentReading.Read<AccidentReading.Step> read = AccidentReading.step(asked, typed, names(), today());
        if (read.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        AccidentReading.Step said = read.said().orElseThrow();
        Optional<Hash> seen = Hash.find(typed.text("seen"));
        return answer(
                new LookingIntoAccidents(furrow)
                        .take(new LookingIntoAccidents.Wanted(accident.id(), said.day(), said.fact(), seen), today()),
                HttpStatus.OK);
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome, HttpStatus recordedAs) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(TaskJson.reasons(refused.reasons()));
            case Outcome.Recorded recorded ->
                ResponseEntity.status(recordedAs)
                        .body(TaskJson.done(recorded.revisions().getLast(), List.of()));
        };
    }

    private TaskNames names() {
        return new TaskNames(furrow, reading.read().tasks());
    }

    private static Accident find(AccidentBook book, String id) {
        return book.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no accident " + id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
