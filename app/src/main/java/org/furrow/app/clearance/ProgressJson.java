package org.furrow.app.clearance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.draft.BoundaryText;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.tasking.Quantity;

/// Reports of days as the API and the commands give them.
public final class ProgressJson {

    private ProgressJson() {}

    /// A page of reports, with what the next page is asked for by where there may be one.
    public static Map<String, Object> page(List<ProgressSummary> reports, int size) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("reports", reports.stream().map(ProgressJson::of).toList());
        if (reports.size() == size) {
            ProgressSummary last = reports.getLast();
            document.put("next", ProgressAsking.write(new ProgressFilter.After(last.day(), last.id())));
        }
        return document;
    }

    private static Map<String, Object> of(ProgressSummary report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", report.id().toString());
        document.put("task", named(report.task(), "number", report.names().task()));
        document.put("team", named(report.team(), "name", report.names().team()));
        document.put("day", report.day().toString());
        document.put("standing", report.isStanding());
        document.put("newM2", report.newArea().squareMetres());
        document.put("otherM2", report.otherArea().squareMetres());
        document.put("minutesWorked", report.time().worked());
        document.put("minutesStopped", report.time().stopped());
        document.put("deminers", report.assets().deminers());
        document.put("dogs", report.assets().dogs());
        document.put("machines", report.assets().machines());
        document.put("ordnance", report.ordnance());
        document.put("smallArms", report.smallArms());
        document.put("nearMisses", report.nearMisses());
        document.put("remarks", report.remarks());
        document.put("author", report.author());
        document.put("corrections", report.corrections());
        return document;
    }

    private static Map<String, Object> named(Object id, String key, String name) {
        return Map.of("id", id.toString(), key, name);
    }

    /// A report with everything that it says and its history, the latest first.
    public static Map<String, Object> of(ReadingProgress.Found found) {
        Map<String, Object> document = of(found.summary());
        ProgressReport report = found.entries().report();
        document.put("work", report.work().stream().map(ProgressJson::worked).toList());
        document.put(
                "stoppages",
                report.stoppages().stream()
                        .map(each ->
                                Map.<String, Object>of("cause", each.cause().code(), "minutes", each.minutes()))
                        .toList());
        document.put("items", report.items().stream().map(ProgressJson::item).toList());
        document.put("quantities", quantities(report.quantities()));
        report.footprint().ifPresent(ground -> {
            document.put("groundM2", ground.area().squareMetres());
            document.put("ground", BoundaryText.writeGeoJson(ground));
        });
        document.put("photos", report.photos().stream().map(Object::toString).toList());
        document.put(
                "lookedInto",
                found.lookedInto().stream()
                        .map(each -> Map.<String, Object>of(
                                "flag",
                                each.flag(),
                                "day",
                                each.day().toString(),
                                "author",
                                each.author(),
                                "words",
                                each.words()))
                        .toList());
        document.put("seen", found.entries().latest().hash().hex());
        document.put(
                "history",
                found.entries().entries().reversed().stream()
                        .map(ProgressJson::entry)
                        .toList());
        return document;
    }

    private static Map<String, Object> worked(Worked worked) {
        return Map.of(
                "method", worked.method().code(),
                "kind", worked.kind().code(),
                "m2", worked.area().squareMetres());
    }

    private static Map<String, Object> item(FoundItem item) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("category", item.category().code());
        document.put("model", item.model());
        document.put("quantity", item.quantity());
        item.where().ifPresent((Position where) -> document.put("place", List.of(where.longitude(), where.latitude())));
        item.depthCm().ifPresent(depth -> document.put("depthCm", depth));
        document.put("condition", item.condition().code());
        item.disposal().ifPresent(disposal -> document.put("disposal", disposal(disposal)));
        return document;
    }

    private static Map<String, Object> disposal(Disposal disposal) {
        return Map.of(
                "method", disposal.method().code(),
                "on", disposal.on().toString(),
                "place", disposal.place(),
                "by", disposal.by(),
                "reason", disposal.reason());
    }

    private static List<Map<String, Object>> quantities(List<Quantity> quantities) {
        return quantities.stream()
                .map(each ->
                        Map.<String, Object>of("label", each.label(), "unit", each.unit(), "amount", each.amount()))
                .toList();
    }

    private static Map<String, Object> entry(Revision revision) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("day", revision.draft().valid().toString());
        entry.put("recorded", revision.recorded().toString());
        entry.put("author", revision.draft().author());
        if (revision.draft().fact() instanceof ProgressFact fact) {
            switch (fact) {
                case ProgressFact.Reported(String key, ProgressReport _) -> {
                    entry.put("step", "report");
                    entry.put("key", key);
                }
                case ProgressFact.Corrected(ProgressReport _, String reason) -> {
                    entry.put("step", "correct");
                    entry.put("reason", reason);
                }
                case ProgressFact.TakenBack(String reason) -> {
                    entry.put("step", "take-back");
                    entry.put("reason", reason);
                }
                case ProgressFact.LookedInto(String flag, String words) -> {
                    entry.put("step", "look-into");
                    entry.put("flag", flag);
                    entry.put("words", words);
                }
            }
        }
        return entry;
    }

    /// What was recorded.
    public static Map<String, Object> done(Revision revision) {
        return Map.of(
                "id", revision.draft().record().toString(),
                "entry", revision.hash().hex());
    }

    /// Why something was refused.
    public static Map<String, Object> reasons(List<Reason> reasons) {
        return Map.of(
                "reasons",
                reasons.stream()
                        .map(reason ->
                                Map.of("code", reason.code(), "sentence", reason.sentence(), "advice", reason.advice()))
                        .toList());
    }

    /// What the reports of a task add up to.
    public static Map<String, Object> of(TaskProgress progress) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("work", progress.work().stream().map(ProgressJson::worked).toList());
        document.put("newM2", progress.newArea().squareMetres());
        document.put("minutesWorked", progress.minutes());
        document.put("minutesStopped", progress.minutesStopped());
        document.put(
                "stoppages",
                progress.stoppages().stream()
                        .map(each ->
                                Map.<String, Object>of("cause", each.cause().code(), "minutes", each.minutes()))
                        .toList());
        document.put(
                "items",
                progress.items().stream()
                        .map(each -> Map.<String, Object>of(
                                "category", each.category().code(), "quantity", each.quantity()))
                        .toList());
        document.put("ordnance", progress.ordnance());
        document.put("smallArms", progress.smallArms());
        document.put("quantities", quantities(progress.quantities()));
        document.put("days", progress.days().stream().map(ProgressJson::day).toList());
        document.put("weeks", progress.weeks().stream().map(ProgressJson::week).toList());
        document.put("plannedM2", progress.planned().squareMetres());
        document.put("pace", pace(progress));
        return document;
    }

    private static Map<String, Object> day(ProgressTotals.Day day) {
        return Map.of("day", day.day().toString(), "newM2", day.newM2(), "minutesWorked", day.minutes());
    }

    private static Map<String, Object> week(TaskProgress.Week week) {
        return Map.of(
                "monday", week.monday().toString(),
                "newM2", week.newM2(),
                "minutesWorked", week.minutes(),
                "m2PerTeamHour", Math.round(week.m2PerHour() * 10) / 10.0);
    }

    private static Map<String, Object> pace(TaskProgress progress) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("days", progress.pace().days());
        progress.pace().perDay().map(Area::squareMetres).ifPresent(m2 -> document.put("m2PerDay", m2));
        progress.daysLeft().ifPresent(days -> document.put("daysLeft", days));
        return document;
    }
}
