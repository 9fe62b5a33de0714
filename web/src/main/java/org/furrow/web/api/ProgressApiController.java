package org.furrow.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.CorrectingProgress;
import org.furrow.app.clearance.LookingIntoProgress;
import org.furrow.app.clearance.ProgressAsking;
import org.furrow.app.clearance.ProgressJson;
import org.furrow.app.clearance.ProgressNames;
import org.furrow.app.clearance.ProgressReading;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.ReportOutcome;
import org.furrow.app.clearance.ReportingProgress;
import org.furrow.app.clearance.ScrutinizingProgress;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Answers for programs that report days of teams: documents with the fields of the form.
///
/// A program that sends the header `Idempotency-Key` may send the same report again, as often as it is in doubt: it is
/// recorded once, with 201, and told again with 200. Another report under the same key is refused with 409.
@RestController
@RequestMapping("/api/v1/progress")
public final class ProgressApiController {

    private static final int LONGEST = 5_000;

    private final Furrow furrow;
    private final Office office;
    private final ReadingProgress reading;
    private final ScrutinizingProgress scrutinizing;

    public ProgressApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingProgress(furrow);
        scrutinizing = new ScrutinizingProgress(furrow);
    }

    /// Takes `task`, `team`, `from`, `until`, `size` (500 at most) and `after`, which is `next` of the page before.
    @GetMapping
    Map<String, Object> list(@RequestParam MultiValueMap<String, String> asked) {
        ProgressAsking.Read read = ProgressAsking.read(new Typed(asked), new ProgressNames(furrow));
        if (!read.wrong().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no such " + read.wrong());
        }
        List<ProgressSummary> reports = reading.list(read.filter(), read.page());
        return ProgressJson.page(reports, read.page().size());
    }

    /// A report with its history and what about it is strange.
    @GetMapping("/{id}")
    Map<String, Object> report(@PathVariable String id) {
        ReadingProgress.Found found = RecordId.find(id)
                .flatMap(reading::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no report " + id));
        Map<String, Object> document = new LinkedHashMap<>(ProgressJson.of(found));
        document.putAll(flags(found.summary().id()));
        return document;
    }

    /// Takes `task`, `team`, `day`, `work` or `method`, `kind` and `m2`, `hours`, `stoppages` or `stopped` and `cause`,
    /// `deminers`, `dogs`, `machines`, `items` or `found` and `category`, `near-misses`, `remarks`, `quantities`,
    /// `boundary` and `photos`. With `flags=no` nothing is compared with other reports, which is quicker.
    @PostMapping
    ResponseEntity<Map<String, Object>> send(
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestParam(defaultValue = "yes") String flags) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        ProgressReading.Read read = ProgressReading.read(SentDocument.typed(body), new ProgressNames(furrow), today());
        if (read.report().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        var sent = new ReportingProgress.Sent(
                key.isEmpty() ? UUID.randomUUID().toString() : key,
                read.report().orElseThrow());
        return switch (new ReportingProgress(furrow).report(sent, today())) {
            case ReportOutcome.Refused refused ->
                ResponseEntity.status(refused.isKeyTaken() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(ProgressJson.reasons(refused.reasons()));
            case ReportOutcome.Recorded recorded -> {
                Map<String, Object> document = new LinkedHashMap<>(ProgressJson.done(recorded.revision()));
                if (!flags.equals("no")) {
                    document.putAll(flags(recorded.id()));
                }
                yield ResponseEntity.status(recorded.isRepeated() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(document);
            }
        };
    }

    /// Takes the fields of a report, `reason`, and `seen`, the hash of the latest entry that was looked at.
    @PostMapping("/{id}/correct")
    ResponseEntity<Map<String, Object>> correct(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        Typed typed = SentDocument.typed(body);
        ProgressReading.Read read = ProgressReading.read(typed, new ProgressNames(furrow), today());
        if (read.report().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        return answer(new CorrectingProgress(furrow)
                .correct(looked(id, typed), read.report().orElseThrow(), reason(typed), today()));
    }

    /// Takes `reason` and `seen`.
    @PostMapping("/{id}/take-back")
    ResponseEntity<Map<String, Object>> takeBack(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        Typed typed = SentDocument.typed(body);
        return answer(new CorrectingProgress(furrow).takeBack(looked(id, typed), reason(typed), today()));
    }

    /// Takes `flag`, the code of what is strange, and `words`.
    @PostMapping("/{id}/look-into")
    ResponseEntity<Map<String, Object>> lookInto(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.ACCEPT_TASKS);
        Typed typed = SentDocument.typed(body);
        var said = new ProgressFact.LookedInto(typed.text("flag", 20), typed.text("words", LONGEST));
        return answer(new LookingIntoProgress(furrow).lookInto(record(id), said, today()));
    }

    private static String reason(Typed typed) {
        return typed.text("reason", LONGEST);
    }

    private static CorrectingProgress.Looked looked(String id, Typed typed) {
        return new CorrectingProgress.Looked(record(id), Hash.find(typed.text("seen")));
    }

    private static RecordId record(String id) {
        return RecordId.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no report " + id));
    }

    private Map<String, Object> flags(RecordId id) {
        return Map.of("flags", ProgressJson.reasons(scrutinizing.examine(id)).getOrDefault("reasons", List.of()));
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(ProgressJson.reasons(refused.reasons()));
            case Outcome.Recorded recorded ->
                ResponseEntity.ok(ProgressJson.done(recorded.revisions().getLast()));
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
