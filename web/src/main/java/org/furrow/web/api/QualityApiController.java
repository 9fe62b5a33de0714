package org.furrow.web.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.HandlingNonconformities;
import org.furrow.app.quality.LotReading;
import org.furrow.app.quality.NonconformityReading;
import org.furrow.app.quality.NotingLots;
import org.furrow.app.quality.PlanningSample;
import org.furrow.app.quality.QualityAsking;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.QualityJson;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.RecordingDraws;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.app.quality.SampleField;
import org.furrow.app.quality.SampleJson;
import org.furrow.app.quality.SampleReading;
import org.furrow.app.quality.VisitReading;
import org.furrow.app.quality.YieldFile;
import org.furrow.app.tasking.TaskJson;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/// Answers for programs that record visits, handle nonconformities and look at lots and yields: documents with the
/// fields of the forms.
@RestController
@RequestMapping("/api/v1/quality")
public final class QualityApiController {

    private final Furrow furrow;
    private final Office office;
    private final ReadingQuality reading;

    public QualityApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingQuality(furrow);
    }

    /// The checklists of the profile, each in its latest version.
    @GetMapping("/checklists")
    Map<String, Object> checklists() {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return QualityJson.checklists(furrow.standard().checklists());
    }

    /// Takes `kind`, `method`, `organisation`, `team` and `task`.
    @GetMapping("/visits")
    Map<String, Object> visits(@RequestParam MultiValueMap<String, String> asked) {
        QualityBook book = reading.read();
        return QualityJson.visits(known(QualityAsking.visits(new Typed(asked), book)), book);
    }

    /// A visit by its id or its number, with its history.
    @GetMapping("/visits/{id}")
    Map<String, Object> visit(@PathVariable String id) {
        QualityBook book = reading.read();
        Visit visit = visit(book, id);
        return QualityJson.of(visit, book, reading.history(visit.id()));
    }

    /// Takes the fields of the form; the answer to a question is `answer-` and its code, the remark `remark-`.
    @PostMapping("/visits")
    ResponseEntity<Map<String, Object>> record(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        VisitReading.Read<VisitProfile> read = VisitReading.visit(SentDocument.typed(body), names(), today());
        return read.said().isEmpty()
                ? unread(read.faults())
                : answer(new RecordingVisits(furrow).record(read.said().orElseThrow(), today()), HttpStatus.CREATED);
    }

    /// Takes the fields of the form, `reason` and `seen`.
    @PostMapping("/visits/{id}/correct")
    ResponseEntity<Map<String, Object>> correct(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Visit visit = visit(reading.read(), id);
        Typed typed = SentDocument.typed(body);
        VisitReading.Read<VisitProfile> read = VisitReading.visit(typed, names(), today());
        return read.said().isEmpty()
                ? unread(read.faults())
                : answer(
                        new RecordingVisits(furrow)
                                .correct(meant(visit, typed), read.said().orElseThrow(), today()),
                        HttpStatus.OK);
    }

    /// Takes `reason` and `seen`.
    @PostMapping("/visits/{id}/take-back")
    ResponseEntity<Map<String, Object>> takeBack(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Visit visit = visit(reading.read(), id);
        return answer(
                new RecordingVisits(furrow).takeBack(meant(visit, SentDocument.typed(body)), today()), HttpStatus.OK);
    }

    private static RecordingVisits.Meant meant(Visit visit, Typed typed) {
        return new RecordingVisits.Meant(visit.id(), VisitReading.reason(typed), Hash.find(typed.text("seen")));
    }

    /// Takes `status`, `grade`, `organisation`, `team`, `open` and `overdue`.
    @GetMapping("/nonconformities")
    Map<String, Object> nonconformities(@RequestParam MultiValueMap<String, String> asked) {
        QualityBook book = reading.read();
        return QualityJson.nonconformities(
                known(QualityAsking.nonconformities(new Typed(asked), book, today())), book, today());
    }

    /// A nonconformity by its id or its number, with its history.
    @GetMapping("/nonconformities/{id}")
    Map<String, Object> nonconformity(@PathVariable String id) {
        QualityBook book = reading.read();
        Nonconformity found = nonconformity(book, id);
        return QualityJson.of(found, book, today(), reading.history(found.id()));
    }

    /// Takes `number`, `grade`, `clause`, `what`, `organisation`, `team`, `task`, `visit` and `day`.
    @PostMapping("/nonconformities")
    ResponseEntity<Map<String, Object>> raise(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        VisitReading.Read<NonconformityReading.Raising> read =
                NonconformityReading.raising(SentDocument.typed(body), names(), today());
        if (read.said().isEmpty()) {
            return unread(read.faults());
        }
        NonconformityReading.Raising said = read.said().orElseThrow();
        return answer(
                new HandlingNonconformities(furrow).raise(said.day(), said.profile(), today()), HttpStatus.CREATED);
    }

    /// Takes a step: `acknowledge`, `find-cause`, `set-action`, `verify`, `close`, `reopen` or `withdraw`, with the
    /// fields of its form, its `day` and `seen`, the hash of the latest entry that was looked at.
    @PostMapping("/nonconformities/{id}/{step}")
    ResponseEntity<Map<String, Object>> step(
            @PathVariable String id, @PathVariable String step, @RequestBody JsonNode body) {
        NonconformityStep asked = NonconformityStep.find(step).orElseThrow(() -> missing("step", step));
        NotPermitted.check(furrow.actor(), HandlingNonconformities.permission(asked));
        Nonconformity found = nonconformity(reading.read(), id);
        Typed typed = SentDocument.typed(body);
        VisitReading.Read<NonconformityReading.Step> read = NonconformityReading.step(asked, typed, today());
        if (read.said().isEmpty()) {
            return unread(read.faults());
        }
        NonconformityReading.Step said = read.said().orElseThrow();
        return answer(
                new HandlingNonconformities(furrow)
                        .take(
                                new HandlingNonconformities.Wanted(
                                        found.id(), said.day(), said.fact(), Hash.find(typed.text("seen"))),
                                today()),
                HttpStatus.OK);
    }

    /// How strictly the lots of each organisation and method are inspected, and what led to it.
    @GetMapping("/lots")
    Map<String, Object> lots() {
        return QualityJson.lots(reading.read().lots(furrow.standard().sampling().switching()));
    }

    /// Takes `organisation`, `method`, `event` (`reduction-agreed`, `unsteady` or `corrected`), `reason` and `day`.
    @PostMapping("/lots")
    ResponseEntity<Map<String, Object>> note(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.ACCREDIT);
        VisitReading.Read<LotReading.Said> read = LotReading.read(SentDocument.typed(body), today());
        if (read.said().isEmpty()) {
            return unread(read.faults());
        }
        LotReading.Said said = read.said().orElseThrow();
        return answer(new NotingLots(furrow).note(said.day(), said.note(), today()), HttpStatus.CREATED);
    }

    /// What control of quality took and found, by year, organisation and method.
    @GetMapping("/yield")
    Map<String, Object> yields() {
        return QualityJson.yields(reading.read().yields());
    }

    /// The same as a table for spreadsheets.
    @GetMapping("/yield.csv")
    ResponseEntity<byte[]> yieldFile() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .body(YieldFile.write(reading.read().yields()).getBytes(StandardCharsets.UTF_8));
    }

    /// The draws of squares that were recorded.
    @GetMapping("/draws")
    Map<String, Object> draws() {
        return QualityJson.draws(reading.read().draws());
    }

    /// Takes the fields of a question for squares, with a seed, and records the draw.
    @PostMapping("/draws")
    ResponseEntity<Map<String, Object>> draw(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Typed typed = SentDocument.typed(body);
        SampleReading.Read read = SampleReading.read(typed, new PlanningSample(furrow).standard());
        if (!read.isSound()) {
            return ResponseEntity.unprocessableContent().body(SampleJson.of(read.faults(), read.shapeFaults()));
        }
        if (read.ground().isEmpty() || typed.text(SampleField.SEED.code()).isEmpty()) {
            String field = read.ground().isEmpty() ? SampleField.HAZARD.code() : SampleField.SEED.code();
            return unread(List.of(new FormFault(field, FormFault.Kind.MISSING, "", Optional.empty())));
        }
        DrawingSample.Outcome outcome = new DrawingSample(furrow)
                .draw(read.ground().orElseThrow(), read.order().orElseThrow());
        return switch (outcome) {
            case DrawingSample.Refused refused ->
                ResponseEntity.unprocessableContent().body(SampleJson.of(List.of(refused.fault()), List.of()));
            case DrawingSample.Drawn drawn ->
                answer(
                        new RecordingDraws(furrow)
                                .record(
                                        new RecordingDraws.Wanted(
                                                drawn,
                                                read.question()
                                                        .orElseThrow()
                                                        .whose()
                                                        .operator()),
                                        today()),
                        HttpStatus.CREATED);
        };
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome, HttpStatus done) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(TaskJson.reasons(refused.reasons()));
            case Outcome.Recorded recorded ->
                ResponseEntity.status(done)
                        .body(QualityJson.done(recorded.revisions().getLast()));
        };
    }

    private static ResponseEntity<Map<String, Object>> unread(List<FormFault> faults) {
        return ResponseEntity.unprocessableContent().body(DraftJson.unread(faults));
    }

    private static <T> List<T> known(QualityAsking.Found<T> asked) {
        if (!asked.wrong().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "There is no such " + String.join(", ", asked.wrong()));
        }
        return asked.found();
    }

    private QualityNames names() {
        return new QualityNames(furrow, reading.read());
    }

    private static Visit visit(QualityBook book, String id) {
        return book.findVisit(id).orElseThrow(() -> missing("visit", id));
    }

    private static Nonconformity nonconformity(QualityBook book, String id) {
        return book.findNonconformity(id).orElseThrow(() -> missing("nonconformity", id));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + what + " " + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
