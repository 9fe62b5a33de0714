package org.furrow.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.DecidingDraft;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.FormReading;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.WithdrawingDraft;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.draft.DraftsRequest;
import org.furrow.web.shell.Office;
import org.furrow.web.visitor.Visitor;
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

/// Answers for programs that propose changes and decide on them: documents with the fields of the forms.
@RestController
@RequestMapping("/api/v1/drafts")
public final class DraftsApiController {

    private static final int LONGEST = 5_000;

    private final Furrow furrow;
    private final Office office;
    private final ReadingDrafts drafts;

    public DraftsApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        drafts = new ReadingDrafts(furrow);
    }

    @GetMapping
    Map<String, Object> list(@RequestParam Map<String, String> asked) {
        DraftsRequest request = DraftsRequest.of(asked);
        return DraftJson.of(
                drafts.list(request.question(Visitor.current().actor().name()), 100, request.passed()));
    }

    @GetMapping("/{id}")
    Map<String, Object> draft(@PathVariable String id) {
        return DraftJson.of(get(id));
    }

    /// Takes `hazard` (an id; none for a new hazard), `kind`, `seen` and the fields of that kind's form; for a merge
    /// also `seen-` followed by the id of each further hazard, with the hash of its latest entry.
    @PostMapping
    ResponseEntity<Map<String, Object>> propose(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.RECORD);
        Typed typed = SentDocument.typed(body);
        ProposedChange.Kind kind = ProposedChange.Kind.find(typed.text("kind"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no such kind"));
        FormReading.Read read = FormReading.read(kind, typed, today(), drafts::findNamed);
        if (read.wish().isEmpty()) {
            return refused(DraftJson.unread(read.faults()));
        }
        ProposingChange proposing = new ProposingChange(furrow);
        Outcome outcome = kind == ProposedChange.Kind.NEW_HAZARD
                ? proposing.proposeNew(read.wish().orElseThrow())
                : proposing.propose(id(typed.text("hazard")), read.wish().orElseThrow());
        return answer(outcome, kind);
    }

    /// Takes `proposal`, the entry that was looked at, and `effectM2`, the effect that was shown.
    @PostMapping("/{id}/approve")
    ResponseEntity<Map<String, Object>> approve(@PathVariable String id, @RequestBody JsonNode body) {
        DraftReading reading = get(id);
        OptionalLong effect = body.path("effectM2").canConvertToLong()
                ? OptionalLong.of(body.path("effectM2").asLong())
                : OptionalLong.empty();
        Outcome outcome =
                new DecidingDraft(furrow).approve(reading.draft().id(), new DecidingDraft.Looked(hash(body), effect));
        return answer(outcome, reading.draft().proposed().change().kind());
    }

    /// Takes `proposal` and `objections`, each with a `sentence` and perhaps a `field`.
    @PostMapping("/{id}/refuse")
    ResponseEntity<Map<String, Object>> refuse(@PathVariable String id, @RequestBody JsonNode body) {
        DraftReading reading = get(id);
        List<Objection> objections = new ArrayList<>();
        for (JsonNode each : body.path("objections")) {
            Typed said = SentDocument.typed(each);
            objections.add(new Objection(said.text("field", 60), said.text("sentence", LONGEST)));
        }
        Outcome outcome = new DecidingDraft(furrow).refuse(reading.draft().id(), hash(body), objections);
        return answer(outcome, reading.draft().proposed().change().kind());
    }

    /// Takes a `reason`, which may be empty.
    @PostMapping("/{id}/withdraw")
    ResponseEntity<Map<String, Object>> withdraw(@PathVariable String id, @RequestBody JsonNode body) {
        DraftReading reading = get(id);
        Outcome outcome = new WithdrawingDraft(furrow)
                .withdraw(reading.draft().id(), SentDocument.typed(body).text("reason", LONGEST));
        return answer(outcome, reading.draft().proposed().change().kind());
    }

    private ResponseEntity<Map<String, Object>> answer(Outcome outcome, ProposedChange.Kind kind) {
        return switch (outcome) {
            case Outcome.Refused _ -> refused(DraftJson.refused(outcome, kind));
            case Outcome.Recorded recorded -> {
                RecordId draft = recorded.revisions().getLast().draft().record();
                yield ResponseEntity.ok(DraftJson.of(drafts.find(draft).orElseThrow()));
            }
        };
    }

    private static ResponseEntity<Map<String, Object>> refused(Map<String, Object> document) {
        return ResponseEntity.unprocessableContent().body(document);
    }

    private DraftReading get(String id) {
        return drafts.find(id(id)).orElseThrow(() -> missing(id));
    }

    private static RecordId id(String text) {
        try {
            return RecordId.parse(text);
        } catch (IllegalArgumentException _) {
            throw missing(text);
        }
    }

    private static Hash hash(JsonNode body) {
        try {
            return new Hash(body.path("proposal").asString(""));
        } catch (IllegalArgumentException _) {
            return Hash.START;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private static ResponseStatusException missing(String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no record " + id);
    }
}
