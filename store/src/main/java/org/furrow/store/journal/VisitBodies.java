package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Cost;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of visits, as JSON and back.
final class VisitBodies {

    static final List<String> KINDS = List.of("visit-recorded", "visit-corrected", "visit-taken-back");

    private VisitBodies() {}

    static String kind(VisitFact fact) {
        return switch (fact) {
            case VisitFact.Recorded _ -> "visit-recorded";
            case VisitFact.Corrected _ -> "visit-corrected";
            case VisitFact.TakenBack _ -> "visit-taken-back";
        };
    }

    static ObjectNode write(VisitFact fact) {
        return switch (fact) {
            case VisitFact.Recorded(VisitProfile profile) -> profile(profile);
            case VisitFact.Corrected(VisitProfile profile, String reason) ->
                Parts.put(profile(profile), "reason", reason);
            case VisitFact.TakenBack(String reason) -> Parts.put(Parts.object(), "reason", reason);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        return switch (kind) {
            case "visit-recorded" -> new VisitFact.Recorded(profile(node));
            case "visit-corrected" -> new VisitFact.Corrected(profile(node), reason);
            case "visit-taken-back" -> new VisitFact.TakenBack(reason);
            default -> throw new IllegalArgumentException("No fact of a visit is called " + kind);
        };
    }

    private static ObjectNode profile(VisitProfile profile) {
        ObjectNode node = Parts.object().put("kind", profile.kind().code());
        Parts.put(node, "number", profile.number());
        node.put("day", profile.day().toString());
        node.put("announced", profile.isAnnounced());
        ObjectNode by = node.putObject("by");
        Parts.put(
                Parts.put(by, "organisation", profile.by().organisation()),
                "names",
                profile.by().names());
        put(by, "team", profile.by().team());
        ObjectNode of = node.putObject("of");
        Parts.put(of, "organisation", profile.of().organisation());
        put(of, "team", profile.of().team());
        put(of, "task", profile.of().task());
        put(of, "hazard", profile.of().hazard());
        profile.of().method().ifPresent(method -> of.put("method", method.code()));
        profile.checklist().ifPresent(filled -> node.set("checklist", filled(filled)));
        profile.sample().ifPresent(sample -> node.set("sample", sample(sample)));
        profile.verdict().ifPresent(verdict -> node.put("verdict", verdict.code()));
        node.set("effort", effort(profile.effort()));
        put(node, "previous", profile.previous());
        node.set("documents", Parts.ids(profile.documents()));
        return Parts.put(Parts.put(node, "signatures", profile.signatures()), "remarks", profile.remarks());
    }

    private static VisitProfile profile(JsonNode node) {
        JsonNode by = node.path("by");
        JsonNode of = node.path("of");
        return new VisitProfile(
                Parts.text(node, "number"),
                VisitKind.find(Parts.text(node, "kind")).orElseThrow(),
                LocalDate.parse(Parts.text(node, "day")),
                node.path("announced").asBoolean(),
                new Inspectors(Parts.text(by, "organisation"), id(by, "team"), Parts.text(by, "names")),
                new Inspected(
                        Parts.text(of, "organisation"),
                        id(of, "team"),
                        id(of, "task"),
                        id(of, "hazard"),
                        Method.find(Parts.text(of, "method"))),
                node.has("checklist") ? Optional.of(filled(node.path("checklist"))) : Optional.empty(),
                node.has("sample") ? Optional.of(sample(node.path("sample"))) : Optional.empty(),
                Verdict.find(Parts.text(node, "verdict")),
                effort(node.path("effort")),
                id(node, "previous"),
                Parts.text(node, "signatures"),
                Parts.ids(node.path("documents")),
                Parts.text(node, "remarks"));
    }

    private static ObjectNode filled(Filled filled) {
        ObjectNode node = Parts.object().put("version", filled.version());
        Parts.put(Parts.put(node, "code", filled.checklist()), "title", filled.title());
        ArrayNode lines = node.putArray("lines");
        for (Filled.Line line : filled.lines()) {
            ObjectNode one = lines.addObject()
                    .put("grade", line.grade().code())
                    .put("answer", line.answer().code());
            Parts.put(Parts.put(one, "question", line.question()), "words", line.words());
            Parts.put(one, "remark", line.remark());
        }
        return node;
    }

    private static Filled filled(JsonNode node) {
        List<Filled.Line> lines = new ArrayList<>();
        for (JsonNode line : node.path("lines")) {
            lines.add(new Filled.Line(
                    Parts.text(line, "question"),
                    Parts.text(line, "words"),
                    Grade.find(Parts.text(line, "grade")).orElseThrow(),
                    Answer.find(Parts.text(line, "answer")).orElseThrow(),
                    Parts.text(line, "remark")));
        }
        return new Filled(Parts.text(node, "code"), node.path("version").asInt(), Parts.text(node, "title"), lines);
    }

    private static ObjectNode sample(LotSample sample) {
        ObjectNode node = Parts.object()
                .put("units", sample.units())
                .put("inspected", sample.inspected())
                .put("m2", sample.squareMetres())
                .put("defects", sample.defects());
        put(node, "draw", sample.draw());
        return Parts.put(Parts.put(node, "lot", sample.lot()), "finds", sample.finds());
    }

    private static LotSample sample(JsonNode node) {
        return new LotSample(
                Parts.text(node, "lot"),
                node.path("units").asLong(),
                node.path("inspected").asLong(),
                node.path("m2").asLong(),
                node.path("defects").asLong(),
                Parts.text(node, "finds"),
                id(node, "draw"));
    }

    private static ObjectNode effort(Effort effort) {
        ObjectNode node =
                Parts.object().put("hours", effort.hours().toPlainString()).put("people", effort.people());
        effort.cost()
                .ifPresent(cost -> node.put("currency", cost.currency().getCurrencyCode())
                        .put("cost", cost.amount().toPlainString()));
        return node;
    }

    private static Effort effort(JsonNode node) {
        Optional<Cost> cost = node.has("currency")
                ? Optional.of(new Cost(
                        Currency.getInstance(Parts.text(node, "currency")), new BigDecimal(Parts.text(node, "cost"))))
                : Optional.empty();
        return new Effort(
                new BigDecimal(Parts.text(node, "hours")), node.path("people").asInt(), cost);
    }

    static void put(ObjectNode node, String key, Optional<RecordId> id) {
        id.ifPresent(each -> node.put(key, each.toString()));
    }

    static Optional<RecordId> id(JsonNode node, String key) {
        return node.has(key) ? Optional.of(RecordId.parse(Parts.text(node, key))) : Optional.empty();
    }
}
