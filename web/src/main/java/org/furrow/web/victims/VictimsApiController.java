package org.furrow.web.victims;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.TypedJson;
import org.furrow.app.tasking.TaskJson;
import org.furrow.app.victims.ReadingVictims;
import org.furrow.app.victims.RecordingVictims;
import org.furrow.app.victims.SigningVictims;
import org.furrow.app.victims.VictimBook;
import org.furrow.app.victims.VictimJson;
import org.furrow.app.victims.VictimOutcome;
import org.furrow.app.victims.VictimReading;
import org.furrow.app.victims.Victims;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.KeyFault;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStage;
import org.furrow.domain.victims.VictimStep;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Answers for programs that record victims and sign for them: documents with the fields of the forms. Nobody may
/// keep any of it.
@RestController
@RequestMapping("/api/v1/victims")
public final class VictimsApiController {

    private final Furrow furrow;
    private final Office office;
    private final Victims victims;
    private final ReadingVictims reading;

    public VictimsApiController(Furrow furrow, Office office, Victims victims) {
        this.furrow = furrow;
        this.office = office;
        this.victims = victims;
        reading = new ReadingVictims(furrow, victims);
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> locked(KeyFault fault) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(Map.of(
                        "key", fault.kind().code(), "file", fault.key(), "what", String.valueOf(fault.getMessage())));
    }

    /// Takes `accident`, `stage` and `waiting`.
    @GetMapping
    Map<String, Object> list(@RequestParam MultiValueMap<String, String> asked) {
        NotPermitted.check(furrow.actor(), Permission.READ_VICTIMS);
        Typed typed = new Typed(asked);
        Optional<VictimStage> stage = VictimStage.find(typed.text("stage"));
        if (!typed.text("stage").isEmpty() && stage.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "stage=" + typed.text("stage"));
        }
        VictimBook book = reading.list();
        return VictimJson.of(
                book.list(new VictimBook.Question(
                        typed.text("accident"),
                        stage,
                        typed.text("waiting").isEmpty() ? "" : furrow.actor().name())),
                book);
    }

    /// Numbers that name nobody.
    @GetMapping("/statistics")
    Map<String, Object> statistics() {
        return VictimJson.of(reading.figures());
    }

    /// Who looked at what; takes `number`.
    @GetMapping("/log")
    Map<String, Object> log(@RequestParam(defaultValue = "") String number) {
        return VictimJson.looks(reading.looks(number));
    }

    /// A victim by number or id, with what was done with the record.
    @GetMapping("/{number}")
    Map<String, Object> victim(@PathVariable String number) {
        return VictimJson.of(find(number));
    }

    /// Takes the fields of the form, and `accident`.
    @PostMapping
    ResponseEntity<Map<String, Object>> record(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VICTIMS);
        Typed typed = TypedJson.of(body);
        VictimReading.Read<VictimProfile> read = VictimReading.profile(typed, today());
        if (read.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(read.faults()));
        }
        return answer(
                new RecordingVictims(furrow, victims)
                        .record(typed.text("accident"), read.said().orElseThrow(), today()),
                HttpStatus.CREATED);
    }

    /// Takes the fields of the form, `reason` and `seen`, the number of the latest entry that was looked at.
    @PostMapping("/{number}/correct")
    ResponseEntity<Map<String, Object>> correct(@PathVariable String number, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VICTIMS);
        Victim victim = find(number);
        Typed typed = TypedJson.of(body);
        VictimReading.Read<VictimProfile> read = VictimReading.profile(typed, today());
        VictimReading.Read<VictimReading.Said> said = VictimReading.said(typed, "reason", today());
        if (read.said().isEmpty() || said.said().isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .body(DraftJson.unread(read.said().isEmpty() ? read.faults() : said.faults()));
        }
        VictimReading.Said reason = said.said().orElseThrow();
        return answer(
                new RecordingVictims(furrow, victims)
                        .correct(
                                new RecordingVictims.Correction(
                                        victim.number(), read.said().orElseThrow(), reason.remark(), reason.seen()),
                                today()),
                HttpStatus.OK);
    }

    /// Takes a step: `verify`, `accept`, `approve` or `return` with a `remark`, or `erase` with a `reason`,
    /// and `seen`.
    @PostMapping("/{number}/{step}")
    ResponseEntity<Map<String, Object>> step(
            @PathVariable String number, @PathVariable String step, @RequestBody JsonNode body) {
        VictimStep asked = VictimStep.find(step)
                .filter(each -> !each.isWritten())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "step=" + step));
        NotPermitted.check(furrow.actor(), SigningVictims.permission(asked));
        Victim victim = find(number);
        Typed typed = TypedJson.of(body);
        SigningVictims signing = new SigningVictims(furrow, victims);
        VictimReading.Read<VictimReading.Said> said =
                VictimReading.said(typed, asked == VictimStep.ERASE ? "comment" : "remark", today());
        VictimReading.Read<ErasureReason> reason = VictimReading.erasure(typed, today());
        if (said.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(said.faults()));
        }
        if (asked == VictimStep.ERASE && reason.said().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(DraftJson.unread(reason.faults()));
        }
        VictimReading.Said remark = said.said().orElseThrow();
        return answer(
                asked == VictimStep.ERASE
                        ? signing.erase(victim.number(), reason.said().orElseThrow(), remark.seen())
                        : signing.take(
                                new SigningVictims.Wanted(victim.number(), asked, remark.remark(), remark.seen())),
                HttpStatus.OK);
    }

    private static ResponseEntity<Map<String, Object>> answer(VictimOutcome outcome, HttpStatus doneAs) {
        return switch (outcome) {
            case VictimOutcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(TaskJson.reasons(refused.reasons()));
            case VictimOutcome.Done done -> ResponseEntity.status(doneAs).body(VictimJson.done(done.victim()));
        };
    }

    private Victim find(String number) {
        return reading.show(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "victim=" + number));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
