package org.furrow.web.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.AskingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Snapshot;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.priority.Weight;
import org.furrow.engines.plan.search.Answer;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Words;
import org.furrow.web.teams.TeamWords;

/// Makes the page of questions to a plan.
record QuestionsView(PlansView shared, Furrow furrow) {

    private static final Pattern TEAMS = Pattern.compile("-?[0-9]{1,2}");
    private static final int HUNDREDTHS = 100;

    /// What was asked, as it was typed.
    record Asked(String ask, String one, String other, String more, String kind) {}

    private record Answered(String problem, String heading, List<Fact> facts, QuestionsPage.Table table) {}

    private static final Answered NOTHING = new Answered("", "", List.of(), QuestionsPage.Table.NONE);

    QuestionsPage page(OpenPlan plan, Asked asked) {
        PlanHead head = plan.head();
        AskingPlans asking = new AskingPlans(furrow, plan);
        Answered answered = switch (asked.ask()) {
            case "why" -> why(plan, asking, asked);
            case "what-if" -> whatIf(asking, asked);
            case "regret" -> regret(asking);
            case "sensitivity" -> sensitivity(asking);
            default -> NOTHING;
        };
        return new QuestionsPage(
                shared.shell(head.name()),
                words(),
                new PlanPage.Tabs(head.id(), head.name(), "questions", head.state() == PlanHead.State.READY),
                asked.one(),
                asked.other(),
                asked.more(),
                kinds(asked.kind()),
                answered.problem(),
                answered.heading(),
                answered.facts(),
                answered.table());
    }

    private PlansWords words() {
        return shared.words();
    }

    private Select kinds(String chosen) {
        TeamWords teams = Words.of(TeamWords.class, shared.reader().locale());
        return new Select(
                "kind",
                words().kind(),
                Select.Choice.of(TeamKind.values(), TeamKind::code, teams::kindIs, List.of(chosen)));
    }

    private Answered refused(String code) {
        return new Answered(words().refused(code) + " " + code, "", List.of(), QuestionsPage.Table.NONE);
    }

    private Answered why(OpenPlan plan, AskingPlans asking, Asked asked) {
        Optional<AskingPlans.Why> why = asking.why(asked.one(), asked.other());
        if (why.isEmpty()) {
            return refused("F-5.14");
        }
        AskingPlans.Said one = why.orElseThrow().one();
        AskingPlans.Said other = why.orElseThrow().other();
        List<QuestionsPage.Row> rows = List.of(
                row(words().team(), team(one), team(other)),
                row(
                        words().first(),
                        shared.figures().day(one.start()),
                        shared.figures().day(other.start())),
                row(
                        words().last(),
                        shared.figures().day(one.finish().minusDays(1)),
                        shared.figures().day(other.finish().minusDays(1))),
                row(words().workingDays(), number(one.workingDays()), number(other.workingDays())),
                row(words().weight(), weight(one.weight()), weight(other.weight())),
                row(
                        words().perWorkingDay(),
                        number(one.perWorkingDay() / HUNDREDTHS),
                        number(other.perWorkingDay() / HUNDREDTHS)),
                row(words().waitsFor(), String.join(", ", one.waitsFor()), String.join(", ", other.waitsFor())));
        List<Fact> facts = List.of(
                new Fact(words().swapped(), cost(plan, why.orElseThrow().swapped())),
                new Fact(words().brought(), cost(plan, why.orElseThrow().brought())));
        return new Answered(
                "",
                words().why(),
                facts,
                new QuestionsPage.Table(
                        List.of(words().facts(), one.work().id(), other.work().id()), rows));
    }

    private static QuestionsPage.Row row(String name, String one, String other) {
        return new QuestionsPage.Row(name, List.of(one, other));
    }

    private static String team(AskingPlans.Said said) {
        return said.team().map(Snapshot.SeenTeam::name).orElse("");
    }

    private String number(long number) {
        return shared.figures().number(number);
    }

    /// What an area weighs, with what that is made of.
    private String weight(Weight weight) {
        List<String> shares = new ArrayList<>();
        weight.shares()
                .forEach(share -> shares.add(
                        words().criterionIs(share.criterion().code()) + " " + number(share.points() / HUNDREDTHS)));
        return number(weight.points() / HUNDREDTHS) + (shares.isEmpty() ? "" : ": " + String.join(", ", shares));
    }

    private String cost(OpenPlan plan, Answer answer) {
        return switch (answer) {
            case Answer.Possible possible -> {
                long objective = Math.max(1, plan.plan().costs().objective());
                yield words().costsMore(
                                shared.figures().number(possible.difference() / HUNDREDTHS),
                                shared.share((double) possible.difference() / objective));
            }
            case Answer.Impossible _ -> words().impossible();
        };
    }

    private Answered whatIf(AskingPlans asking, Asked asked) {
        Optional<TeamKind> kind = Arrays.stream(TeamKind.values())
                .filter(each -> each.code().equals(asked.kind()))
                .findFirst();
        if (!TEAMS.matcher(asked.more()).matches() || kind.isEmpty()) {
            return refused("F-5.15");
        }
        AskingPlans.Outlook outlook = asking.whatIf(
                new AskingPlans.WhatIf(Integer.parseInt(asked.more()), kind, Optional.empty(), Optional.empty()));
        return new Answered(
                "",
                words().whatIf(),
                List.of(
                        new Fact(words().cost(), shared.cost(outlook.objective())),
                        new Fact(words().costThen(), shared.cost(outlook.otherwise())),
                        new Fact(words().gain(), shared.share(outlook.gain())),
                        new Fact(
                                words().hectares(),
                                shared.decimal(outlook.before().hectares())),
                        new Fact(
                                words().hectaresThen(),
                                shared.decimal(outlook.after().hectares())),
                        new Fact(words().undone(), number(outlook.undone())),
                        new Fact(words().undoneThen(), number(outlook.undoneThen()))),
                QuestionsPage.Table.NONE);
    }

    private Answered regret(AskingPlans asking) {
        List<RateTable> tables = new AgreeingPriorities(furrow).read().tables();
        AskingPlans.RegretMatrix matrix = asking.regret(tables);
        List<String> head = new ArrayList<>(List.of(words().planBy()));
        head.addAll(matrix.names());
        List<QuestionsPage.Row> rows = new ArrayList<>();
        for (int row = 0; row < matrix.names().size(); row++) {
            rows.add(new QuestionsPage.Row(
                    matrix.names().get(row),
                    matrix.regret().get(row).stream().map(shared::share).toList()));
        }
        return new Answered(
                "",
                words().regret(),
                List.of(new Fact(words().otherRates(), words().regretMeans())),
                new QuestionsPage.Table(head, rows));
    }

    private Answered sensitivity(AskingPlans asking) {
        List<QuestionsPage.Row> rows = asking.sensitivity().stream()
                .map(each -> new QuestionsPage.Row(
                        words().criterionIs(each.criterion().code()),
                        List.of(
                                each.factor().compareTo(BigDecimal.ONE) > 0 ? "+20 %" : "−20 %",
                                words().ofWorks(number(each.changed()), number(each.firstYearWorks())),
                                shared.share(each.regret()))))
                .toList();
        return new Answered(
                "",
                words().sensitivity(),
                List.of(),
                new QuestionsPage.Table(
                        List.of(words().criterion(), words().rateIs(), words().changedWorks(), words().regretOf()),
                        rows));
    }
}
