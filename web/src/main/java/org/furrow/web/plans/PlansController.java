package org.furrow.web.plans;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.MakingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.PlanOrder;
import org.furrow.app.planning.PlanReading;
import org.furrow.app.planning.Plans;
import org.furrow.app.planning.PublishingPlans;
import org.furrow.app.planning.ReadingPublished;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Permission;
import org.furrow.domain.priority.RateTable;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
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

/// Answers for plans: the list, making one, what one says, its chart of teams and its map.
@Controller
public final class PlansController {

    static final String PATH = "/plans";

    private static final int LONGEST = 5_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final Plans plans;
    private final MapView maps;

    public PlansController(Templates templates, Office office, Furrow furrow, Plans plans, MapView maps) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.plans = plans;
        this.maps = maps;
    }

    @GetMapping(PATH)
    View list(Reader reader) {
        return templates.page("plans", "plans", view(reader).list(plans.list(), inForce()));
    }

    @GetMapping(PATH + "/new")
    View fresh(Reader reader, @RequestParam(defaultValue = "") String near) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = Typed.nothing()
                .with("from", today().plusDays(1).toString())
                .with("years", Integer.toString(PlanOrder.USUAL_YEARS))
                .with("seconds", Integer.toString(PlanOrder.USUAL_SECONDS))
                .with("seed", "1")
                .with("rates", RateTable.PROGRAMME)
                .with("near", near);
        return form(reader, typed, List.of());
    }

    @PostMapping(PATH)
    View make(Reader reader, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = new Typed(sent);
        PlanReading.Read<PlanOrder> read = PlanReading.order(typed, today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(reader, typed, view(reader).against(read.against()));
        }
        return switch (new MakingPlans(furrow, plans).make(read.said().orElseThrow(), today())) {
            case MakingPlans.Made.Begun begun ->
                new RedirectView(PATH + "/" + begun.head().id());
            case MakingPlans.Made.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(reader, typed, view(reader).against(refused.reasons()));
            }
        };
    }

    private View form(Reader reader, Typed typed, List<String> problems) {
        String near = plans.find(typed.text("near")).map(PlanHead::name).orElse("");
        return templates.page(
                "plans",
                "planform",
                view(reader).form(typed, new AgreeingPriorities(furrow).read().tables(), near, problems));
    }

    @GetMapping(PATH + "/{id}")
    View plan(Reader reader, @PathVariable String id) {
        return page(reader, head(id), List.of());
    }

    private View page(Reader reader, PlanHead head, List<String> problems) {
        if (head.state() == PlanHead.State.RUNNING) {
            int percent = plans.findProgress(head.id()).orElse(0);
            return templates.page("plans", "planrunning", view(reader).running(head, percent));
        }
        Optional<OpenPlan> open = head.state() == PlanHead.State.READY ? plans.open(head.id()) : Optional.empty();
        boolean isOvertaken =
                open.filter(new PublishingPlans(furrow, plans)::isOvertaken).isPresent();
        return templates.page(
                "plans",
                "plan",
                new PlanView(view(reader))
                        .page(
                                head,
                                open,
                                new PlanView.Said(
                                        problems, isOvertaken, inForce().equals(head.id()))));
    }

    @PostMapping(PATH + "/{id}/stop")
    View stop(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        plans.stop(head(id).id());
        return new RedirectView(PATH + "/" + id);
    }

    /// Takes `act`: publish, withdraw or delete.
    @PostMapping(PATH + "/{id}")
    View act(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        PlanHead head = head(id);
        Typed typed = new Typed(sent);
        PublishingPlans publishing = new PublishingPlans(furrow, plans);
        return switch (typed.text("act")) {
            case "publish" ->
                shown(
                        reader,
                        head,
                        publishing.publish(
                                id,
                                typed.text("remarks", LONGEST),
                                typed.text("overtaken").equals("yes"),
                                today()),
                        response);
            case "withdraw" ->
                shown(reader, head, publishing.withdraw(id, typed.text("reason", LONGEST), today()), response);
            case "delete" -> {
                plans.delete(id);
                yield new RedirectView(PATH);
            }
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private View shown(Reader reader, PlanHead head, Outcome outcome, HttpServletResponse response) {
        List<Reason> reasons = outcome.reasons();
        if (reasons.isEmpty()) {
            return new RedirectView(PATH + "/" + head.id());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(reader, head, view(reader).against(reasons));
    }

    @GetMapping(PATH + "/{id}/teams")
    View teams(
            Reader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String task) {
        OpenPlan plan = open(id);
        return templates.page("plans", "planteams", new PlanView(view(reader)).teams(plan, team, task));
    }

    @GetMapping(PATH + "/{id}/map")
    View map(Reader reader, @PathVariable String id) {
        return templates.page("plans", "planmap", new PlanView(view(reader)).map(open(id), maps.drawing(reader)));
    }

    private PlanHead head(String id) {
        return plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OpenPlan open(String id) {
        return plans.open(head(id).id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The id of the plan that the office goes by; empty for none.
    private String inForce() {
        return new ReadingPublished(furrow)
                .findInForce()
                .map(known -> known.id().toString())
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private PlansView view(Reader reader) {
        return new PlansView(reader, office, furrow.actor().may(Permission.PLAN_WORK));
    }
}
