package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.ClosedSeason;
import org.furrow.domain.planning.Fund;
import org.furrow.domain.planning.PlannedWork;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.PublishedPlan;
import org.furrow.domain.planning.SharedEquipment;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.priority.RateTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of rates, of what plans assume, and of published plans, as JSON and back.
final class PlanningBodies {

    static final List<String> KINDS =
            List.of("rates-agreed", "rates-dropped", "planning-assumed", "plan-published", "plan-withdrawn");

    private PlanningBodies() {}

    static String kind(RateFact fact) {
        return switch (fact) {
            case RateFact.Agreed _ -> "rates-agreed";
            case RateFact.Dropped _ -> "rates-dropped";
        };
    }

    static String kind(PlanningFact fact) {
        return switch (fact) {
            case PlanningFact.Assumed _ -> "planning-assumed";
            case PlanningFact.Published _ -> "plan-published";
            case PlanningFact.Withdrawn _ -> "plan-withdrawn";
        };
    }

    static ObjectNode write(RateFact fact) {
        return switch (fact) {
            case RateFact.Agreed(RateTable table, String reason) -> {
                ObjectNode node = Parts.put(Parts.put(Parts.object(), "name", table.name()), "reason", reason);
                ObjectNode rates = node.putObject("rates");
                table.rates().forEach((criterion, rate) -> rates.put(criterion.code(), rate.toPlainString()));
                yield node;
            }
            case RateFact.Dropped(String reason) -> Parts.put(Parts.object(), "reason", reason);
        };
    }

    static ObjectNode write(PlanningFact fact) {
        return switch (fact) {
            case PlanningFact.Assumed(Assumptions assumptions, String reason) ->
                Parts.put(assumptions(assumptions), "reason", reason);
            case PlanningFact.Published(PublishedPlan plan, String remarks) ->
                Parts.put(plan(plan), "remarks", remarks);
            case PlanningFact.Withdrawn(String reason) -> Parts.put(Parts.object(), "reason", reason);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        return switch (kind) {
            case "rates-agreed" -> new RateFact.Agreed(rates(node), reason);
            case "rates-dropped" -> new RateFact.Dropped(reason);
            case "planning-assumed" -> new PlanningFact.Assumed(assumptions(node), reason);
            case "plan-published" -> new PlanningFact.Published(plan(node), Parts.text(node, "remarks"));
            case "plan-withdrawn" -> new PlanningFact.Withdrawn(reason);
            default -> throw new IllegalArgumentException("No fact of planning is called " + kind);
        };
    }

    private static RateTable rates(JsonNode node) {
        Map<Criterion, BigDecimal> rates = new EnumMap<>(Criterion.class);
        node.path("rates")
                .properties()
                .forEach(each -> rates.put(
                        Criterion.find(each.getKey()).orElseThrow(),
                        new BigDecimal(each.getValue().asString())));
        return new RateTable(Parts.text(node, "name"), rates);
    }

    private static ObjectNode assumptions(Assumptions assumptions) {
        ObjectNode node = Parts.object();
        ObjectNode figures = node.putObject("figures");
        assumptions.figures().forEach((figure, value) -> figures.put(figure.code(), value));
        ArrayNode seasons = node.putArray("seasons");
        assumptions.seasons().forEach(season -> {
            ObjectNode each = seasons.addObject()
                    .put("from", season.from().toString())
                    .put("until", season.until().toString());
            Parts.put(Parts.put(each, "district", season.district()), "reason", season.reason());
        });
        ArrayNode equipment = node.putArray("equipment");
        assumptions
                .equipment()
                .forEach(each -> Parts.put(equipment.addObject(), "name", each.name())
                        .put("pieces", each.pieces())
                        .put("step", each.step().code()));
        ArrayNode funds = node.putArray("funds");
        assumptions.funds().forEach(fund -> {
            ObjectNode each = funds.addObject()
                    .put("available", fund.available().toString())
                    .put("amount", fund.amount());
            Parts.put(Parts.put(each, "donor", fund.donor()), "district", fund.district());
        });
        return node;
    }

    private static Assumptions assumptions(JsonNode node) {
        Map<PlanningFigure, Long> figures = new EnumMap<>(PlanningFigure.class);
        node.path("figures")
                .properties()
                .forEach(each -> figures.put(
                        PlanningFigure.find(each.getKey()).orElseThrow(),
                        each.getValue().asLong()));
        List<ClosedSeason> seasons = new ArrayList<>();
        node.path("seasons")
                .forEach(each -> seasons.add(new ClosedSeason(
                        Parts.text(each, "district"),
                        MonthDay.parse(Parts.text(each, "from")),
                        MonthDay.parse(Parts.text(each, "until")),
                        Parts.text(each, "reason"))));
        List<SharedEquipment> equipment = new ArrayList<>();
        node.path("equipment")
                .forEach(each -> equipment.add(new SharedEquipment(
                        Parts.text(each, "name"),
                        each.path("pieces").asInt(),
                        WorkStep.find(Parts.text(each, "step")).orElseThrow())));
        List<Fund> funds = new ArrayList<>();
        node.path("funds")
                .forEach(each -> funds.add(new Fund(
                        Parts.text(each, "donor"),
                        Parts.text(each, "district"),
                        LocalDate.parse(Parts.text(each, "available")),
                        each.path("amount").asLong())));
        return new Assumptions(figures, seasons, equipment, funds);
    }

    private static ObjectNode plan(PublishedPlan plan) {
        ObjectNode node = Parts.put(Parts.object(), "name", plan.name())
                .put("from", plan.from().toString())
                .put("horizonDays", plan.horizonDays())
                .put("fingerprint", plan.fingerprint())
                .put("rates", plan.rates())
                .put("seed", plan.seed())
                .put("objective", plan.objective())
                .put("bound", plan.bound());
        ArrayNode works = node.putArray("works");
        plan.works().forEach(work -> {
            ObjectNode each = works.addObject()
                    .put("step", work.step().code())
                    .put("lot", work.lot())
                    .put("m2", work.m2())
                    .put("team", work.team().toString())
                    .put("method", work.method().code())
                    .put("first", work.first().toString())
                    .put("last", work.last().toString());
            Parts.put(each, "name", work.name());
            Parts.put(each, "hazard", work.hazard().map(RecordId::toString).orElse(""));
        });
        return node;
    }

    private static PublishedPlan plan(JsonNode node) {
        List<PlannedWork> works = new ArrayList<>();
        node.path("works").forEach(each -> works.add(work(each)));
        return new PublishedPlan(
                Parts.text(node, "name"),
                LocalDate.parse(Parts.text(node, "from")),
                node.path("horizonDays").asInt(),
                Parts.text(node, "fingerprint"),
                Parts.text(node, "rates"),
                node.path("seed").asLong(),
                node.path("objective").asLong(),
                node.path("bound").asLong(),
                works);
    }

    private static PlannedWork work(JsonNode node) {
        String hazard = Parts.text(node, "hazard");
        return new PlannedWork(
                Parts.text(node, "name"),
                hazard.isEmpty() ? Optional.empty() : Optional.of(RecordId.parse(hazard)),
                WorkStep.find(Parts.text(node, "step")).orElseThrow(),
                node.path("lot").asInt(),
                node.path("m2").asLong(),
                RecordId.parse(Parts.text(node, "team")),
                Method.find(Parts.text(node, "method")).orElseThrow(),
                LocalDate.parse(Parts.text(node, "first")),
                LocalDate.parse(Parts.text(node, "last")));
    }
}
