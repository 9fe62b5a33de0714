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
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Permission;
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

/// Answers for programs that form teams and accredit them: documents with the fields of the forms.
@RestController
@RequestMapping("/api/v1")
public final class TeamsApiController {

    private static final int LONGEST = 5_000;

    private final Furrow furrow;
    private final Office office;
    private final ReadingTeams reading;

    public TeamsApiController(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingTeams(furrow);
    }

    @GetMapping("/teams")
    Map<String, Object> list() {
        return TeamJson.of(reading.read());
    }

    @GetMapping("/teams/{id}")
    Map<String, Object> team(@PathVariable String id) {
        Roster roster = reading.read();
        return TeamJson.of(find(roster, id), roster);
    }

    /// Takes the fields of the form: `name`, `kind`, `organisation`, `base`, `day`, `members`, `equipment`, `rest` and
    /// `absences`.
    @PostMapping("/teams")
    ResponseEntity<Map<String, Object>> form(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        TeamReading.Read<TeamReading.Said> read =
                TeamReading.team(SentDocument.typed(body), today(), TeamReading.RoleWords.CODES);
        return read.wish()
                .map(said -> answer(new FormingTeams(furrow).form(said.day(), said.wish()), HttpStatus.CREATED))
                .orElseGet(() -> unread(read.faults()));
    }

    /// Takes the same, and a `reason` and `seen`, the hash of the latest entry that was looked at.
    @PostMapping("/teams/{id}")
    ResponseEntity<Map<String, Object>> change(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Team team = find(reading.read(), id);
        Typed typed = SentDocument.typed(body);
        TeamReading.Read<TeamReading.Said> read = TeamReading.team(typed, today(), TeamReading.RoleWords.CODES);
        Optional<Hash> seen = Hash.find(typed.text("seen"));
        return read.wish()
                .map(said -> answer(
                        new FormingTeams(furrow)
                                .change(team.id(), said.day(), said.wish(), typed.text("reason", LONGEST), seen),
                        HttpStatus.OK))
                .orElseGet(() -> unread(read.faults()));
    }

    /// Takes `on`, the first day without it, and a `reason`.
    @PostMapping("/teams/{id}/disband")
    ResponseEntity<Map<String, Object>> disband(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Team team = find(reading.read(), id);
        Typed typed = SentDocument.typed(body);
        LocalDate on = TeamReading.day(typed, "on", today()).orElseThrow(() -> wrong("on is not a day"));
        return answer(new FormingTeams(furrow).disband(team.id(), on, typed.text("reason", LONGEST)), HttpStatus.OK);
    }

    /// Whether the team may work with a method on a day, which is today where none is named.
    @GetMapping("/teams/{id}/readiness")
    Map<String, Object> readiness(
            @PathVariable String id, @RequestParam String method, @RequestParam(defaultValue = "") String day) {
        Team team = find(reading.read(), id);
        Method asked = Method.find(method).orElseThrow(() -> wrong("There is no such method"));
        LocalDate on = TeamReading.day(Typed.nothing().with("day", day), "day", today())
                .orElseThrow(() -> wrong("day is not a day"));
        return TeamJson.of(reading.checkReadiness(team.id(), asked, on).orElseThrow());
    }

    @GetMapping("/accreditations/expiring")
    Map<String, Object> expiring() {
        return TeamJson.expiring(reading.listExpiring(today()), reading.read());
    }

    /// Takes `organisation`, `team` or `person` (ids; several of each, for all or for none), `method` (several),
    /// `from`,
    /// `until` and `certificate`.
    @PostMapping("/accreditations")
    ResponseEntity<Map<String, Object>> grant(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.ACCREDIT);
        Typed typed = SentDocument.typed(body);
        List<Holder> holders = TeamReading.findHolders(typed);
        if (holders.isEmpty()) {
            throw wrong("Name organisations, or teams or persons by their ids");
        }
        TeamReading.Read<TeamReading.Grant> read = TeamReading.accreditation(typed, holders, today());
        return read.wish()
                .map(grant -> answer(new Accrediting(furrow).grant(grant.from(), grant.granted()), HttpStatus.CREATED))
                .orElseGet(() -> unread(read.faults()));
    }

    /// Takes `on`, the first day without it, and a `reason`.
    @PostMapping("/accreditations/{id}/withdraw")
    ResponseEntity<Map<String, Object>> withdraw(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.ACCREDIT);
        RecordId record = RecordId.find(id)
                .filter(known -> reading.read().accreditations().stream()
                        .map(Accreditation::id)
                        .anyMatch(known::equals))
                .orElseThrow(() -> missing("accreditation", id));
        Typed typed = SentDocument.typed(body);
        LocalDate on = TeamReading.day(typed, "on", today()).orElseThrow(() -> wrong("on is not a day"));
        return answer(new Accrediting(furrow).withdraw(record, on, typed.text("reason", LONGEST)), HttpStatus.OK);
    }

    private ResponseEntity<Map<String, Object>> answer(Outcome outcome, HttpStatus done) {
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

    private static Team find(Roster roster, String id) {
        return RecordId.find(id).flatMap(roster::findTeam).orElseThrow(() -> missing("team", id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + what + " " + id);
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
