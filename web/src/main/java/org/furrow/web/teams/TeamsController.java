package org.furrow.web.teams;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamReading;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.web.accidents.AccidentSayings;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
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

/// Answers for teams: the list, one team, its form, its accreditations.
@Controller
public final class TeamsController {

    static final String PATH = "/teams";

    private static final int LONGEST = 5_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingTeams reading;

    public TeamsController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingTeams(furrow);
    }

    @GetMapping(PATH)
    View list() {
        return templates.page("teams", "teams", view().list(reading.read()));
    }

    @GetMapping(PATH + "/{id}")
    View team(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked) {
        Roster roster = reading.read();
        Team team = find(roster, id);
        Typed typed = new Typed(asked);
        Optional<TeamsView.Checked> checked = Method.find(typed.text("method"))
                .flatMap(method -> TeamReading.day(typed, "day", today())
                        .map(day -> new TeamsView.Checked(
                                method,
                                day,
                                reading.checkReadiness(team.id(), method, day).orElseThrow())));
        return page(team, roster, new TeamsView.Asked(checked, Typed.nothing(), List.of(), tasks(team)));
    }

    @GetMapping(PATH + "/new")
    View fresh() {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Typed usual = Typed.nothing()
                .with("kind", TeamKind.MANUAL.code())
                .with("day", today().toString())
                .with("rest", "saturday", "sunday");
        return form(newTeam(), usual, List.of(), List.of());
    }

    @PostMapping(PATH)
    View create(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Typed typed = new Typed(sent);
        TeamReading.Read<TeamReading.Said> read = TeamReading.team(typed, today(), view().roles());
        if (read.wish().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(newTeam(), typed, read.faults(), List.of());
        }
        TeamReading.Said said = read.wish().orElseThrow();
        return switch (new FormingTeams(furrow).form(said.day(), said.wish())) {
            case Outcome.Recorded recorded ->
                new RedirectView(
                        PATH + "/" + recorded.revisions().getLast().draft().record());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(newTeam(), typed, List.of(), view().against(refused.reasons()));
            }
        };
    }

    @GetMapping(PATH + "/{id}/edit")
    View edit(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Roster roster = reading.read();
        Team team = find(roster, id);
        Typed typed = TeamReading.write(team, roster, view().roles()).with("day", today().toString());
        String seen = reading.history(team.id()).getFirst().hash().hex();
        return form(changeOf(team, seen), typed, List.of(), List.of());
    }

    @PostMapping(PATH + "/{id}")
    View change(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Team team = find(reading.read(), id);
        Typed typed = new Typed(sent);
        Hash seen = Hash.find(typed.text("seen")).orElse(Hash.START);
        TeamReading.Read<TeamReading.Said> read = TeamReading.team(typed, today(), view().roles());
        if (read.wish().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(changeOf(team, seen.hex()), typed, read.faults(), List.of());
        }
        TeamReading.Said said = read.wish().orElseThrow();
        Outcome outcome = new FormingTeams(furrow)
                .change(team.id(), said.day(), said.wish(), typed.text("reason", LONGEST), Optional.of(seen));
        return switch (outcome) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + team.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(changeOf(team, seen.hex()), typed, List.of(), view().against(refused.reasons()));
            }
        };
    }

    @PostMapping(PATH + "/{id}/disband")
    View disband(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.FORM_TEAMS);
        Team team = find(reading.read(), id);
        Typed typed = new Typed(sent);
        LocalDate on = day(typed, "on");
        return answer(
                team, new FormingTeams(furrow).disband(team.id(), on, typed.text("reason", LONGEST)), typed, response);
    }

    @PostMapping(PATH + "/{id}/accreditations")
    View accredit(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.ACCREDIT);
        Team team = find(reading.read(), id);
        Typed typed = new Typed(sent);
        TeamReading.Read<TeamReading.Grant> read =
                TeamReading.accreditation(typed, holders(team, typed.all("holder")), today());
        if (read.wish().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    team,
                    reading.read(),
                    new TeamsView.Asked(Optional.empty(), typed, view().unread(read.faults()), tasks(team)));
        }
        TeamReading.Grant grant = read.wish().orElseThrow();
        return answer(team, new Accrediting(furrow).grant(grant.from(), grant.granted()), typed, response);
    }

    @PostMapping(PATH + "/{id}/accreditations/withdraw")
    View withdraw(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.ACCREDIT);
        Roster roster = reading.read();
        Team team = find(roster, id);
        Typed typed = new Typed(sent);
        RecordId accreditation = RecordId.find(typed.text("accreditation"))
                .filter(known ->
                        roster.accreditations().stream().map(Accreditation::id).anyMatch(known::equals))
                .orElseThrow(() -> missing("accreditation", typed.text("accreditation")));
        LocalDate on = day(typed, "on");
        Outcome outcome = new Accrediting(furrow).withdraw(accreditation, on, typed.text("reason", LONGEST));
        return answer(team, outcome, Typed.nothing(), response);
    }

    private View answer(Team team, Outcome outcome, Typed typed, HttpServletResponse response) {
        if (outcome instanceof Outcome.Recorded) {
            return new RedirectView(PATH + "/" + team.id());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(
                team,
                reading.read(),
                new TeamsView.Asked(Optional.empty(), typed, view().against(outcome.reasons()), tasks(team)));
    }

    private List<Task> tasks(Team team) {
        return new ReadingTasks(furrow).read().ofTeam(team.id());
    }

    private View page(Team team, Roster roster, TeamsView.Asked asked) {
        return templates.page("teams", "team", view().page(team, roster, told(team), asked));
    }

    private TeamsView.Told told(Team team) {
        return new TeamsView.Told(
                reading.history(team.id()), new ReadingMissions(furrow).listOf(team.id()), notices(team));
    }

    /// What stands open against the team: accidents that stop it, nonconformities.
    private List<Link> notices(Team team) {
        List<Link> notices = new ArrayList<>(new AccidentSayings(Reader.current(), office)
                .notices(new ReadingAccidents(furrow).read().stopping(Optional.empty(), List.of(team.id()))));
        notices.addAll(new VisitSayings(Reader.current(), office)
                .notices(new ReadingQuality(furrow).read().openOfTeam(team.id())));
        return notices;
    }

    private View form(
            TeamsView.Form form,
            Typed typed,
            List<org.furrow.app.draft.FormFault> faults,
            List<TeamPage.Against> against) {
        List<TeamPage.Against> all = new ArrayList<>(against);
        if (!faults.isEmpty()) {
            all.add(new TeamPage.Against(view().words().unread(), ""));
        }
        return templates.page("teams", "teamform", view().form(form, typed, reading.read(), faults, all));
    }

    private TeamsView.Form newTeam() {
        return new TeamsView.Form(view().words().formTeam(), PATH, PATH, "");
    }

    private TeamsView.Form changeOf(Team team, String seen) {
        String address = PATH + "/" + team.id();
        return new TeamsView.Form(view().words().changeTeam(), address, address, seen);
    }

    /// Nobody whom the form did not offer is accredited by it.
    private static List<Holder> holders(Team team, List<String> codes) {
        return codes.stream()
                .distinct()
                .map(code -> TeamsView.holders(team)
                        .filter(holder -> TeamsView.code(holder).equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "holder=" + code)))
                .toList();
    }

    private LocalDate day(Typed typed, String field) {
        return TeamReading.day(typed, field, today())
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, field + "=" + typed.text(field, 40)));
    }

    private static Team find(Roster roster, String id) {
        return RecordId.find(id).flatMap(roster::findTeam).orElseThrow(() -> missing("team", id));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private TeamsView view() {
        return new TeamsView(
                Reader.current(),
                office,
                Visitor.current().actor(),
                furrow.standard().accreditation(),
                today());
    }
}
