package org.furrow.web.missions;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.EstablishingMissions;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.MissionStanding;
import org.furrow.app.mission.ReachingMilestones;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.TeamReading;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.visitor.Visitor;
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

/// Answers for missions: the list, one mission, its form, its milestones and figures.
@Controller
public final class MissionsController {

    static final String PATH = "/missions";

    private static final int LONGEST = 5_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingMissions reading;

    public MissionsController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingMissions(furrow);
    }

    @GetMapping(PATH)
    View list() {
        return templates.page("missions", "missions", view().list(reading.list(today())));
    }

    @GetMapping(PATH + "/{id}")
    View mission(@PathVariable String id) {
        return page(find(id), MissionsView.Tried.nothing());
    }

    @GetMapping(PATH + "/new")
    View fresh(@RequestParam(defaultValue = "") String team) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        Typed begun = Typed.nothing()
                .with("day", today().toString())
                .with("first", today().toString())
                .with("last", today().plusYears(1).toString());
        Typed typed = RecordId.find(team)
                .flatMap(new ReadingTeams(furrow).read()::findTeam)
                .map(known -> begun.with("lead", known.profile().organisation())
                        .with("teams", known.profile().name()))
                .orElse(begun);
        return form(fresh(view()), typed, List.of(), List.of());
    }

    @PostMapping(PATH)
    View establish(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        Typed typed = new Typed(sent);
        TeamReading.Read<MissionReading.Said> read = read(typed);
        if (read.wish().isEmpty()) {
            return refused(fresh(view()), typed, read.faults(), response);
        }
        return switch (new EstablishingMissions(furrow).establish(read.wish().orElseThrow(), today())) {
            case Outcome.Recorded recorded ->
                new RedirectView(
                        PATH + "/" + recorded.revisions().getLast().draft().record());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(fresh(view()), typed, List.of(), view().against(refused.reasons()));
            }
        };
    }

    @GetMapping(PATH + "/{id}/edit")
    View edit(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        MissionStanding standing = find(id);
        Typed typed = MissionReading.write(standing.mission().profile(), standing.roster(), view().measures())
                .with("day", today().toString());
        String seen = reading.history(standing.mission().id()).getFirst().hash().hex();
        return form(revision(standing, seen), typed, List.of(), List.of());
    }

    @PostMapping(PATH + "/{id}")
    View revise(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        MissionStanding standing = find(id);
        Typed typed = new Typed(sent);
        Hash seen = Hash.find(typed.text("seen")).orElse(Hash.START);
        TeamReading.Read<MissionReading.Said> read = read(typed);
        if (read.wish().isEmpty()) {
            return refused(revision(standing, seen.hex()), typed, read.faults(), response);
        }
        RecordId mission = standing.mission().id();
        Outcome outcome = new EstablishingMissions(furrow)
                .revise(mission, read.wish().orElseThrow(), typed.text("reason", LONGEST), Optional.of(seen));
        return switch (outcome) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + mission);
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(revision(standing, seen.hex()), typed, List.of(), view().against(refused.reasons()));
            }
        };
    }

    @PostMapping(PATH + "/{id}/milestones")
    View reach(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        Typed typed = new Typed(sent);
        var read = MissionReading.claim(typed, today());
        return read.wish()
                .map(claim -> answer(
                        mission, new ReachingMilestones(furrow).reachUpTo(mission, claim, today()), typed, response))
                .orElseGet(() -> unread(mission, typed, read.faults(), response));
    }

    @PostMapping(PATH + "/{id}/take-back")
    View takeBack(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        Typed typed = new Typed(sent);
        Milestone milestone = Milestone.find(typed.text("milestone"))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "milestone=" + typed.text("milestone", 40)));
        Outcome outcome =
                new ReachingMilestones(furrow).takeBack(mission, milestone, typed.text("reason", LONGEST), today());
        return answer(mission, outcome, Typed.nothing(), response);
    }

    @PostMapping(PATH + "/{id}/figures")
    View report(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_MISSIONS);
        RecordId mission = find(id).mission().id();
        Typed typed = new Typed(sent);
        var read = MissionReading.report(typed, today());
        return read.wish()
                .map(report -> answer(
                        mission,
                        new ReachingMilestones(furrow).report(mission, report, today()),
                        Typed.nothing(),
                        response))
                .orElseGet(() -> unread(mission, Typed.nothing(), read.faults(), response));
    }

    private View answer(RecordId mission, Outcome outcome, Typed typed, HttpServletResponse response) {
        if (outcome instanceof Outcome.Recorded) {
            return new RedirectView(PATH + "/" + mission);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(find(mission.toString()), new MissionsView.Tried(typed, view().against(outcome.reasons())));
    }

    private View unread(RecordId mission, Typed typed, List<FormFault> faults, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(find(mission.toString()), new MissionsView.Tried(typed, view().unread(faults)));
    }

    private View page(MissionStanding standing, MissionsView.Tried tried) {
        return templates.page(
                "missions",
                "mission",
                view().page(
                                standing,
                                new MissionsView.Known(
                                        reading.readGround(standing.mission()),
                                        reading.history(standing.mission().id()),
                                        new ReadingTasks(furrow).read().ofMission(standing.mission()),
                                        new ReadingProgress(furrow).ofMission(standing.mission())),
                                tried));
    }

    private View refused(MissionFormView.Form form, Typed typed, List<FormFault> faults, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, typed, faults, List.of());
    }

    private View form(MissionFormView.Form form, Typed typed, List<FormFault> faults, List<TeamPage.Against> against) {
        List<TeamPage.Against> all = new ArrayList<>(against);
        if (!faults.isEmpty()) {
            all.add(new TeamPage.Against(view().words().unread(), ""));
        }
        MissionFormView forms = new MissionFormView(Reader.current(), office);
        return templates.page(
                "missions", "missionform", forms.form(form, typed, new ReadingTeams(furrow).read(), faults, all));
    }

    private static MissionFormView.Form fresh(MissionsView view) {
        return new MissionFormView.Form(view.words().establish(), PATH, PATH, "");
    }

    private MissionFormView.Form revision(MissionStanding standing, String seen) {
        String address = PATH + "/" + standing.mission().id();
        return new MissionFormView.Form(view().words().revise(), address, address, seen);
    }

    private TeamReading.Read<MissionReading.Said> read(Typed typed) {
        return MissionReading.mission(typed, today(), view().measures());
    }

    private MissionStanding find(String id) {
        return RecordId.find(id)
                .flatMap(record -> reading.find(record, today()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "mission=" + id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private MissionsView view() {
        return new MissionsView(
                Reader.current(),
                office,
                Visitor.current().actor(),
                furrow.standard().accreditation(),
                today());
    }
}
