package org.furrow.web.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.app.draft.Typed;
import org.furrow.app.planning.PlanHead;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.priority.RateTable;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;

/// Makes the pages of the list of plans, and holds what all pages of plans need.
///
/// @param mayPlan whether the reader may make and change plans
record PlansView(Reader reader, Office office, boolean mayPlan) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int HUNDREDTHS = 100;

    PlansWords words() {
        return Words.of(PlansWords.class, reader.locale());
    }

    Figures figures() {
        return office.figures(reader);
    }

    Shell shell(String title) {
        return Shell.of(reader, office, Section.PLANS, title);
    }

    PlansPage list(List<PlanHead> heads, String inForce) {
        return new PlansPage(
                shell(words().title()),
                words(),
                heads.stream()
                        .map(head -> line(head, head.id().equals(inForce)))
                        .toList(),
                mayPlan);
    }

    private PlansPage.Line line(PlanHead head, boolean isInForce) {
        return new PlansPage.Line(
                head.id(),
                head.name(),
                states(head, isInForce),
                period(head),
                head.rates(),
                cost(head.objective()),
                gap(head),
                figures().minute(head.made()));
    }

    List<Badge> states(PlanHead head, boolean isInForce) {
        List<Badge> states = new ArrayList<>();
        if (isInForce) {
            states.add(new Badge(Mark.FLAG, Tone.GOOD, words().inForce()));
        }
        Mark mark = switch (head.state()) {
            case RUNNING -> Mark.PLAY;
            case READY -> Mark.TICK;
            case INTERRUPTED -> Mark.PAUSE;
            case FAILED -> Mark.CROSS;
        };
        Tone tone = switch (head.state()) {
            case RUNNING -> Tone.NOTE;
            case READY -> Tone.SOFT;
            case INTERRUPTED -> Tone.WARN;
            case FAILED -> Tone.BAD;
        };
        states.add(new Badge(mark, tone, words().stateIs(head.state().code())));
        if (head.isChanged()) {
            states.add(new Badge(Mark.FORK, Tone.SOFT, words().changed()));
        }
        return states;
    }

    String period(PlanHead head) {
        return words().fromUntil(
                        figures().day(head.from()), figures().day(head.from().plusDays(head.horizonDays() - 1L)));
    }

    /// What is blocked, in person-days.
    String cost(long objective) {
        return objective == 0 ? "–" : words().personDays(figures().number(objective / HUNDREDTHS));
    }

    String gap(PlanHead head) {
        return head.gap() < 0 ? "–" : share(head.gap());
    }

    /// A share in per cent, with one decimal.
    String share(double share) {
        return figures().share(share);
    }

    String decimal(BigDecimal amount) {
        return figures().decimal(amount);
    }

    String quarter(LocalDate first) {
        int number = (first.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
        return words().quarterIs(Integer.toString(number), String.format(Locale.ROOT, "%d", first.getYear()));
    }

    List<String> against(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> words().refused(reason.code()) + " " + reason.code())
                .toList();
    }

    PlanFormPage form(Typed typed, List<RateTable> tables, String near, List<String> problems) {
        String chosen = typed.text("rates");
        return new PlanFormPage(
                shell(words().newPlan()),
                words(),
                problems,
                typed.text("name"),
                typed.text("from"),
                typed.text("years"),
                typed.text("seconds"),
                typed.text("seed"),
                new Select(
                        "rates",
                        words().rates(),
                        tables.stream()
                                .map(table -> new Select.Choice(
                                        table.name(),
                                        table.name().equals(RateTable.PROGRAMME) ? words().programme() : table.name(),
                                        table.name().equals(chosen)))
                                .toList()),
                near.isEmpty() ? "" : typed.text("near"),
                near);
    }

    PlanRunningPage running(PlanHead head, int percent) {
        List<Fact> facts = List.of(
                new Fact(words().cost(), cost(head.objective())),
                new Fact(words().saved(), share(first(head) == 0 ? 0 : 1 - (double) head.objective() / first(head))),
                new Fact(words().gap(), gap(head)),
                new Fact(words().works(), figures().number(head.works())),
                new Fact(words().teams(), figures().number(head.teams())));
        return new PlanRunningPage(
                shell(head.name()),
                words(),
                head.id(),
                head.name(),
                percent,
                words().percent(Integer.toString(percent)),
                PlanChart.curve(head),
                facts,
                mayPlan);
    }

    /// What the first answer of the search cost.
    static long first(PlanHead head) {
        return head.curve().isEmpty() ? 0 : head.curve().getFirst().objective();
    }
}
