package org.furrow.web.plans;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.PlanReading;
import org.furrow.app.planning.Priorities;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.priority.RateTable;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the page of rates and assumptions.
@Controller
public final class RatesController {

    static final String PATH = "/plans/rates";

    private static final int LONGEST = 5_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final AgreeingPriorities agreeing;

    public RatesController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        agreeing = new AgreeingPriorities(furrow);
    }

    @GetMapping(PATH)
    View rates(Reader reader, @RequestParam(defaultValue = RateTable.PROGRAMME) String table) {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        return page(reader, table, List.of());
    }

    /// Takes `act`: agree, drop or assume.
    @PostMapping(PATH)
    View change(Reader reader, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = new Typed(sent);
        String reason = typed.text("reason", LONGEST);
        List<Reason> against = switch (typed.text("act")) {
            case "agree" -> agree(typed, reason);
            case "drop" -> reasons(agreeing.drop(typed.text("name"), reason, today()));
            case "assume" -> assume(typed, reason);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        if (against.isEmpty()) {
            return new RedirectView(PATH);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(reader, typed.text("name"), view(reader).against(against));
    }

    private List<Reason> agree(Typed typed, String reason) {
        PlanReading.Read<RateTable> read = PlanReading.rates(typed, agreeing.read());
        return read.said()
                .map(table -> reasons(agreeing.agree(table, reason, today())))
                .orElse(read.against());
    }

    private List<Reason> assume(Typed typed, String reason) {
        PlanReading.Read<Assumptions> read =
                PlanReading.assumptions(typed, agreeing.read().assumptions());
        return read.said()
                .map(said -> reasons(agreeing.assume(said, reason, today())))
                .orElse(read.against());
    }

    private static List<Reason> reasons(Outcome outcome) {
        return outcome.reasons();
    }

    private View page(Reader reader, String name, List<String> problems) {
        PlansView view = view(reader);
        Priorities priorities = agreeing.read();
        RateTable chosen = priorities.find(name).orElseGet(priorities::programme);
        return templates.page(
                "plans",
                "rates",
                new RatesPage(
                        view.shell(view.words().ratesTitle()),
                        view.words(),
                        problems,
                        priorities.tables().stream()
                                .map(table -> named(view, table))
                                .toList(),
                        choice(view, priorities, chosen),
                        Arrays.stream(Criterion.values())
                                .map(criterion -> rate(view, priorities, criterion, chosen))
                                .toList(),
                        Arrays.stream(PlanningFigure.values())
                                .map(figure -> line(view, priorities.assumptions(), figure))
                                .toList(),
                        PlanReading.seasons(priorities.assumptions()),
                        PlanReading.equipment(priorities.assumptions()),
                        PlanReading.funds(priorities.assumptions()),
                        history(view),
                        furrow.actor().may(Permission.PLAN_WORK)));
    }

    private static String named(PlansView view, RateTable table) {
        return table.name().equals(RateTable.PROGRAMME) ? view.words().programme() : table.name();
    }

    private static Select choice(PlansView view, Priorities priorities, RateTable chosen) {
        return new Select(
                "table",
                view.words().table(),
                priorities.tables().stream()
                        .map(table -> new Select.Choice(table.name(), named(view, table), table.equals(chosen)))
                        .toList());
    }

    private static RatesPage.Rate rate(PlansView view, Priorities priorities, Criterion criterion, RateTable chosen) {
        return new RatesPage.Rate(
                criterion.code(),
                view.words().criterionIs(criterion.code()),
                priorities.tables().stream()
                        .map(table -> view.decimal(table.rate(criterion)))
                        .toList(),
                chosen.rate(criterion).toPlainString());
    }

    private static RatesPage.Line line(PlansView view, Assumptions assumptions, PlanningFigure figure) {
        return new RatesPage.Line(
                figure.code(),
                view.words().figureIs(figure.code()),
                view.words()
                        .possible(
                                view.figures().number(figure.least()),
                                view.figures().number(figure.most())),
                Long.toString(assumptions.get(figure)),
                view.figures().number(figure.usual()),
                assumptions.figures().containsKey(figure));
    }

    private List<RatesPage.Change> history(PlansView view) {
        List<RatesPage.Change> history = new ArrayList<>();
        for (Revision revision : agreeing.history()) {
            String[] said = said(view, revision);
            history.add(new RatesPage.Change(
                    view.figures().day(revision.draft().valid()),
                    revision.draft().author(),
                    said[0],
                    said[1]));
        }
        return history;
    }

    /// What an entry agrees on, and why.
    private static String[] said(PlansView view, Revision revision) {
        return switch (revision.draft().fact()) {
            case RateFact.Agreed(RateTable table, String reason) -> new String[] {named(view, table), reason};
            case RateFact.Dropped(String reason) -> new String[] {view.words().dropped(), reason};
            case PlanningFact.Assumed(Assumptions _, String reason) ->
                new String[] {view.words().assumptions(), reason};
            default -> new String[] {"", ""};
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private PlansView view(Reader reader) {
        return new PlansView(reader, office, furrow.actor().may(Permission.PLAN_WORK));
    }
}
