package org.furrow.web.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.draft.Typed;
import org.furrow.app.planning.PlannedOrders;
import org.furrow.app.planning.ReadingPublished;
import org.furrow.domain.people.Permission;
import org.furrow.web.schedule.ScheduleWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Answers for the draft orders of the plan in force, and for plan against actual.
@Controller
public final class OrdersController {

    static final String PATH = "/plans/orders";

    private static final int ON_A_PAGE = 200;
    private static final int MOST_PAGES = 10_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;

    public OrdersController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
    }

    /// @param standing the code of the only standing that is shown; empty for all
    /// @param page from 0
    @GetMapping(PATH)
    View orders(
            Reader reader,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "0") String page) {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        int number = page.matches("[0-9]{1,4}") ? Math.min(MOST_PAGES, Integer.parseInt(page)) : 0;
        return shown(reader, standing, number, List.of());
    }

    /// Orders the drafts whose names are sent as `work`.
    @PostMapping(PATH)
    View order(Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        List<String> names = sent.getOrDefault("work", List.of());
        PlannedOrders.Ordered ordered = new PlannedOrders(furrow).order(names, new Typed(sent).text("depth"), today());
        PlansView view = view(reader);
        List<String> told = new ArrayList<>();
        told.add(view.words().ordered(Integer.toString(ordered.ordered().size())));
        ordered.refused()
                .forEach((name, reasons) ->
                        told.add(view.words().notOrdered(name, String.join(" ", view.against(reasons)))));
        return shown(reader, "", 0, told);
    }

    private View shown(Reader reader, String standing, int number, List<String> told) {
        PlansView view = view(reader);
        List<PlannedOrders.Line> all = new PlannedOrders(furrow).list(today());
        List<PlannedOrders.Line> meant = all.stream()
                .filter(line -> standing.isEmpty() || line.standing().code().equals(standing))
                .toList();
        return templates.page(
                "plans",
                "orders",
                new OrdersPage(
                        view.shell(view.words().ordersTitle()),
                        view.words(),
                        plan(),
                        told,
                        states(view, all, standing),
                        meant.stream()
                                .skip((long) ON_A_PAGE * number)
                                .limit(ON_A_PAGE)
                                .map(line -> line(view, line))
                                .toList(),
                        pages(view, standing, number, meant.size()),
                        furrow.actor().may(Permission.ORDER_TASKS)));
    }

    private Link plan() {
        Optional<ReadingPublished.Known> known = new ReadingPublished(furrow).findInForce();
        return known.map(each -> new Link(each.plan().name(), "/plans/" + each.id()))
                .orElse(new Link("", ""));
    }

    private static List<OrdersPage.State> states(PlansView view, List<PlannedOrders.Line> all, String standing) {
        List<OrdersPage.State> states = new ArrayList<>();
        states.add(new OrdersPage.State(
                new Link(view.words().allWorks(), PATH), view.figures().number(all.size()), standing.isEmpty()));
        Arrays.stream(PlannedOrders.Standing.values()).forEach(each -> {
            long count = all.stream().filter(line -> line.standing() == each).count();
            states.add(new OrdersPage.State(
                    new Link(view.words().standingIs(each.code()), PATH + "?standing=" + each.code()),
                    view.figures().number(count),
                    standing.equals(each.code())));
        });
        return states;
    }

    private static List<Link> pages(PlansView view, String standing, int number, int count) {
        List<Link> pages = new ArrayList<>();
        if (number > 0) {
            pages.add(new Link(view.words().before(), PATH + "?standing=" + standing + "&page=" + (number - 1)));
        }
        if ((number + 1) * ON_A_PAGE < count) {
            pages.add(new Link(view.words().after(), PATH + "?standing=" + standing + "&page=" + (number + 1)));
        }
        return pages;
    }

    private static OrdersPage.Line line(PlansView view, PlannedOrders.Line line) {
        boolean isDraft = line.standing() == PlannedOrders.Standing.DRAFT
                || line.standing() == PlannedOrders.Standing.LATE_TO_ORDER;
        String kinds = Words.of(ScheduleWords.class, view.reader().locale())
                .kindIs(line.work().step().code());
        return new OrdersPage.Line(
                line.work().name(),
                line.work()
                        .hazard()
                        .map(id -> new Link(line.area(), "/hazards/" + id))
                        .orElse(new Link("", "")),
                line.team(),
                kinds,
                view.words()
                        .fromUntil(
                                view.figures().day(line.work().first()),
                                view.figures().day(line.work().last())),
                badge(view, line.standing()),
                line.task()
                        .map(task -> new Link(task.profile().number(), "/tasks/" + task.id()))
                        .orElse(new Link("", "")),
                line.daysLate() > 0 ? view.words().daysLate(view.figures().number(line.daysLate())) : "",
                isDraft);
    }

    private static Badge badge(PlansView view, PlannedOrders.Standing standing) {
        String word = view.words().standingIs(standing.code());
        return switch (standing) {
            case DRAFT -> new Badge(Mark.RING, Tone.SOFT, word);
            case LATE_TO_ORDER -> new Badge(Mark.FLAG, Tone.WARN, word);
            case ORDERED -> new Badge(Mark.ARROW, Tone.SOFT, word);
            case AT_WORK -> new Badge(Mark.PLAY, Tone.NOTE, word);
            case DONE -> new Badge(Mark.TICK, Tone.GOOD, word);
            case NOT_ORDERED -> new Badge(Mark.BAR, Tone.SOFT, word);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private PlansView view(Reader reader) {
        return new PlansView(reader, office, furrow.actor().may(Permission.PLAN_WORK));
    }
}
