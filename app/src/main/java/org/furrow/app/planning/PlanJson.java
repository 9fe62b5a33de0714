package org.furrow.app.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.priority.Weight;
import org.furrow.engines.plan.Comparison;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.search.Answer;

/// Plans, rates and answers as the API and the command give them.
public final class PlanJson {

    private PlanJson() {}

    /// Several plans.
    public static Map<String, Object> of(List<PlanHead> heads) {
        return Map.of("plans", heads.stream().map(PlanJson::of).toList());
    }

    /// What a list tells of a plan.
    public static Map<String, Object> of(PlanHead head) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", head.id());
        document.put("name", head.name());
        document.put("state", head.state().code());
        if (!head.failure().isEmpty()) {
            document.put("failure", head.failure());
        }
        document.put("madeBy", head.by());
        document.put("made", head.made().toString());
        document.put("from", head.from().toString());
        document.put("horizonDays", head.horizonDays());
        document.put("rates", head.rates());
        document.put("seed", head.seed());
        document.put("cpuSeconds", head.seconds());
        if (!head.basedOn().isEmpty()) {
            document.put("near", head.basedOn());
        }
        document.put("fingerprint", head.fingerprint());
        document.put("works", head.works());
        document.put("teams", head.teams());
        document.put("notDone", head.undone());
        document.put("firstObjective", head.first());
        document.put("objective", head.objective());
        document.put("bound", head.bound());
        if (head.gap() >= 0) {
            document.put("atMostFromBest", head.gap());
        }
        document.put(
                "doubts",
                head.doubts().stream()
                        .map(doubt -> Map.of("source", doubt.source(), "amount", doubt.amount()))
                        .toList());
        document.put(
                "curve",
                head.curve().stream()
                        .map(point -> List.of(point.percent(), point.objective(), point.bound()))
                        .toList());
        document.put("changedByHand", head.isChanged());
        return document;
    }

    /// A plan with what comes back when and what cannot be done.
    public static Map<String, Object> of(OpenPlan plan) {
        Map<String, Object> document = new LinkedHashMap<>(of(plan.head()));
        Model model = plan.model();
        document.put("journalPosition", model.snapshot().position());
        document.put("quarters", quarters(Returns.of(model, plan.plan())));
        document.put("obstacles", obstacles(model, plan.plan()));
        document.put(
                "leftOut",
                model.snapshot().leftOut().stream()
                        .map(each -> Map.of("area", each.reference(), "because", code(each.because())))
                        .toList());
        return document;
    }

    /// Everything that the works of a plan are: one row each, by team and day.
    public static Map<String, Object> works(OpenPlan plan) {
        Model model = plan.model();
        List<Map<String, Object>> works = new ArrayList<>();
        for (Plan.Assignment one : plan.plan().assignments()) {
            Work work = model.findWork(one.task()).orElseThrow();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("work", work.id());
            row.put("area", work.area().map(Snapshot.SeenArea::key).orElse(""));
            row.put("step", work.step().code());
            row.put("lot", work.lot());
            row.put("m2", work.m2());
            row.put("team", team(model, one.team()));
            row.put("first", model.date(one.start()).toString());
            row.put("last", model.date(Math.max(one.start(), one.finish() - 1)).toString());
            row.put("moveDays", one.moveDays());
            works.add(row);
        }
        return Map.of("id", plan.head().id(), "works", works);
    }

    private static String team(Model model, String id) {
        return model.findTeam(id).map(Snapshot.SeenTeam::name).orElse(id);
    }

    /// What comes back by quarter.
    public static List<Map<String, Object>> quarters(Returns returns) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Returns.Quarter quarter : returns.quarters()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("quarter", quarter.first().toString());
            row.put("areas", quarter.areas());
            row.put("m2", quarter.m2());
            row.put("people", quarter.people());
            row.put("farmlandHa", quarter.farmlandHa());
            row.put("roads", quarter.roads());
            row.put("roadMetres", quarter.roadMetres());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> obstacles(Model model, Plan plan) {
        return plan.obstacles().stream()
                .map(obstacle -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("work", obstacle.task());
                    row.put("why", code(obstacle.kind()));
                    row.put(
                            "names",
                            obstacle.subjects().stream()
                                    .map(name -> team(model, name))
                                    .toList());
                    return row;
                })
                .toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a change would cost.
    public static Map<String, Object> of(Answer answer, OpenPlan plan) {
        Map<String, Object> document = new LinkedHashMap<>();
        switch (answer) {
            case Answer.Possible possible -> {
                document.put("possible", true);
                document.put("difference", possible.difference());
                long objective = Math.max(1, plan.head().objective());
                document.put("share", (double) possible.difference() / objective);
                document.put("finish", plan.model().date(possible.finish()).toString());
                document.put("earlier", possible.earlier());
                document.put("later", possible.later());
            }
            case Answer.Impossible impossible -> {
                document.put("possible", false);
                document.put("why", code(impossible.why()));
            }
        }
        return document;
    }

    /// What is different between two plans of the same works.
    public static Map<String, Object> of(Comparison comparison, Model model, int most) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("difference", comparison.difference());
        document.put("changedTeam", comparison.reassigned().size());
        document.put("changedDates", comparison.redated().size());
        document.put(
                "changes",
                comparison.largest(most).stream()
                        .map(change -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("work", change.task());
                            change.before().ifPresent(one -> row.put("teamBefore", team(model, one.team())));
                            change.after().ifPresent(one -> row.put("team", team(model, one.team())));
                            row.put("daysLater", change.daysLater());
                            row.put("cost", change.cost());
                            return row;
                        })
                        .toList());
        document.put(
                "contributions",
                comparison.contributions().stream()
                        .limit(most)
                        .map(part ->
                                Map.of("part", code(part.part()), "name", part.name(), "difference", part.difference()))
                        .toList());
        return document;
    }

    /// Why one work comes before another.
    public static Map<String, Object> of(AskingPlans.Why why, OpenPlan plan) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("one", said(why.one()));
        document.put("other", said(why.other()));
        document.put("swapped", of(why.swapped(), plan));
        document.put("otherFirst", of(why.brought(), plan));
        return document;
    }

    private static Map<String, Object> said(AskingPlans.Said said) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("work", said.work().id());
        document.put("weight", of(said.weight()));
        document.put("team", said.team().map(Snapshot.SeenTeam::name).orElse(""));
        document.put("first", said.start().toString());
        document.put("until", said.finish().toString());
        document.put("workingDays", said.workingDays());
        document.put("perWorkingDay", said.perWorkingDay());
        document.put("waitsFor", said.waitsFor());
        document.put("pinned", said.isPinned());
        return document;
    }

    /// A weight and what it is made of.
    public static Map<String, Object> of(Weight weight) {
        return Map.of(
                "points",
                weight.points(),
                "shares",
                weight.shares().stream()
                        .map(share -> Map.of(
                                "criterion",
                                share.criterion().code(),
                                "amount",
                                share.amount(),
                                "points",
                                share.points()))
                        .toList());
    }

    /// What would come of something.
    public static Map<String, Object> of(AskingPlans.Outlook outlook) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("objective", outlook.objective());
        document.put("otherwise", outlook.otherwise());
        document.put("gain", outlook.gain());
        document.put("notDone", outlook.undone());
        document.put("notDoneOtherwise", outlook.undoneThen());
        document.put("quarters", quarters(outlook.before()));
        document.put("quartersOtherwise", quarters(outlook.after()));
        return document;
    }

    /// The regret of plans by everybody's rates.
    public static Map<String, Object> of(AskingPlans.RegretMatrix matrix) {
        return Map.of("tables", matrix.names(), "regret", matrix.regret());
    }

    /// What ±20 % on each rate changes.
    public static Map<String, Object> sensitivity(List<AskingPlans.Sensitivity> all) {
        return Map.of(
                "sensitivity",
                all.stream()
                        .map(each -> Map.of(
                                "criterion",
                                each.criterion().code(),
                                "factor",
                                each.factor(),
                                "firstYearWorks",
                                each.firstYearWorks(),
                                "changed",
                                each.changed(),
                                "regret",
                                each.regret()))
                        .toList());
    }

    /// Rates and assumptions as they hold now, and who agreed on them.
    public static Map<String, Object> of(Priorities priorities, List<Revision> history) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("tables", priorities.tables().stream().map(PlanJson::of).toList());
        document.put("assumptions", of(priorities.assumptions()));
        document.put("history", history.stream().map(PlanJson::entry).toList());
        return document;
    }

    private static Map<String, Object> of(RateTable table) {
        Map<String, Object> rates = new LinkedHashMap<>();
        table.rates().forEach((criterion, rate) -> rates.put(criterion.code(), rate));
        return Map.of("name", table.name(), "rates", rates);
    }

    private static Map<String, Object> of(Assumptions assumptions) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (PlanningFigure figure : PlanningFigure.values()) {
            document.put(
                    figure.code(),
                    Map.of("value", assumptions.get(figure), "unit", figure.unit(), "usual", figure.usual()));
        }
        document.put("seasons", PlanReading.seasons(assumptions));
        document.put("equipment", PlanReading.equipment(assumptions));
        document.put("funds", PlanReading.funds(assumptions));
        return document;
    }

    private static Map<String, Object> entry(Revision revision) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", revision.draft().valid().toString());
        row.put("by", revision.draft().author());
        switch (revision.draft().fact()) {
            case RateFact.Agreed(RateTable table, String reason) -> {
                row.put("table", of(table));
                row.put("reason", reason);
            }
            case RateFact.Dropped(String reason) -> row.put("dropped", reason);
            case PlanningFact.Assumed(Assumptions assumptions, String reason) -> {
                Map<String, Object> figures = new LinkedHashMap<>();
                assumptions.figures().forEach((figure, value) -> figures.put(figure.code(), value));
                row.put("assumptions", figures);
                row.put("reason", reason);
            }
            default -> row.put("entry", revision.position());
        }
        return row;
    }

    /// Draft orders, and what became of them.
    public static Map<String, Object> orders(List<PlannedOrders.Line> lines) {
        return Map.of("orders", lines.stream().map(PlanJson::line).toList());
    }

    private static Map<String, Object> line(PlannedOrders.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("work", line.work().name());
        row.put("area", line.area());
        row.put("step", line.work().step().code());
        row.put("team", line.team());
        row.put("method", line.work().method().code());
        row.put("m2", line.work().m2());
        row.put("first", line.work().first().toString());
        row.put("last", line.work().last().toString());
        row.put("standing", line.standing().code());
        line.task().ifPresent(task -> row.put("task", task.profile().number()));
        row.put("daysLate", line.daysLate());
        return row;
    }

    /// What became of the wish to order some drafts.
    public static Map<String, Object> of(PlannedOrders.Ordered ordered) {
        Map<String, Object> refused = new LinkedHashMap<>();
        ordered.refused()
                .forEach((work, reasons) -> refused.put(
                        work,
                        reasons.stream()
                                .map(reason -> Map.of("code", reason.code(), "sentence", reason.sentence()))
                                .toList()));
        return Map.of("ordered", ordered.ordered(), "refused", refused);
    }
}
