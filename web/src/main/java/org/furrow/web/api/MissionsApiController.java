package org.furrow.web.api;

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
import org.furrow.app.mission.EstablishingMissions;
import org.furrow.app.mission.MissionJson;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.MissionStanding;
import org.furrow.app.mission.ReachingMilestones;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Answers for programs that establish missions and follow them: documents with the fields of the forms.
@RestController
@RequestMapping("/api/v1/missions")
public final class MissionsApiController {

    private static final int LONGEST = 5_000;

    private final Furrow furrow;
    private final Office office;
    private final ReadingMissions reading;

    public MissionsApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingMissions(furrow);
    }

    @GetMapping
    Map<String, Object> list() {
        return MissionJson.of(reading.list(today()));
    }

    @GetMapping("/{id}")
    Map<String, Object> mission(@PathVariable String id) {
        MissionStanding standing = find(id);
        return MissionJson.of(
                standing,
                reading.history(standing.mission().id()).getFirst().hash().hex());
    }

    /// Takes the fields of the form: `name`, `mandate`, `lead`, `partners`, `districts`, `area`, `first`, `last`,
    /// `planned-deployed` and its like, `objectives`, `teams`, `equipment`, `budget`; and `day`, `reference` and
    /// `document`, which say when it was established and by which document.
    @PostMapping
    ResponseEntity<Map<String, Object>> establish(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        TeamReading.Read<MissionReading.Said> read = mission(SentDocument.typed(body));
        return read.wish()
                .map(said -> answer(new EstablishingMissions(furrow).establish(said, today()), HttpStatus.CREATED))
                .orElseGet(() -> unread(read.faults()));
    }

    /// Takes the same, and a `reason` and `seen`, the hash of the latest entry that was looked at.
    @PostMapping("/{id}")
    ResponseEntity<Map<String, Object>> revise(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        Typed typed = SentDocument.typed(body);
        Optional<Hash> seen = Hash.find(typed.text("seen"));
        TeamReading.Read<MissionReading.Said> read = mission(typed);
        return read.wish()
                .map(said -> answer(
                        new EstablishingMissions(furrow).revise(mission, said, typed.text("reason", LONGEST), seen),
                        HttpStatus.OK))
                .orElseGet(() -> unread(read.faults()));
    }

    /// Takes `milestone`, `day`, and `reference` or `document`; with `those-before` as `true` those before it, too.
    @PostMapping("/{id}/milestones")
    ResponseEntity<Map<String, Object>> reach(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        Typed typed = SentDocument.typed(body);
        boolean isWithThoseBefore = typed.text("those-before").equals("true");
        ReachingMilestones milestones = new ReachingMilestones(furrow);
        var read = MissionReading.claim(typed, today());
        return read.wish()
                .map(claim -> answer(
                        isWithThoseBefore
                                ? milestones.reachUpTo(mission, claim, today())
                                : milestones.reach(mission, claim, today()),
                        HttpStatus.OK))
                .orElseGet(() -> unread(read.faults()));
    }

    /// Takes a `reason`.
    @PostMapping("/{id}/milestones/{milestone}/take-back")
    ResponseEntity<Map<String, Object>> takeBack(
            @PathVariable String id, @PathVariable String milestone, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        Milestone named = Milestone.find(milestone).orElseThrow(() -> missing("milestone", milestone));
        String reason = SentDocument.typed(body).text("reason", LONGEST);
        return answer(new ReachingMilestones(furrow).takeBack(mission, named, reason, today()), HttpStatus.OK);
    }

    /// Takes `objective`, its words; `amount`, how much was achieved all in all; and `day`.
    @PostMapping("/{id}/figures")
    ResponseEntity<Map<String, Object>> report(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        var read = MissionReading.report(SentDocument.typed(body), today());
        return read.wish()
                .map(report -> answer(new ReachingMilestones(furrow).report(mission, report, today()), HttpStatus.OK))
                .orElseGet(() -> unread(read.faults()));
    }

    private TeamReading.Read<MissionReading.Said> mission(Typed typed) {
        return MissionReading.mission(typed, today(), MissionReading.MeasureWords.CODES);
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome, HttpStatus done) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(TeamJson.reasons(refused.reasons()));
            case Outcome.Recorded recorded ->
                ResponseEntity.status(done)
                        .body(Map.of(
                                "id",
                                recorded.revisions().getLast().draft().record().toString(),
                                "entry",
                                recorded.revisions().getLast().hash().hex()));
        };
    }

    private static ResponseEntity<Map<String, Object>> unread(List<FormFault> faults) {
        return ResponseEntity.unprocessableContent().body(DraftJson.unread(faults));
    }

    private MissionStanding find(String id) {
        return RecordId.find(id)
                .flatMap(record -> reading.find(record, today()))
                .orElseThrow(() -> missing("mission", id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + what + " " + id);
    }
}
