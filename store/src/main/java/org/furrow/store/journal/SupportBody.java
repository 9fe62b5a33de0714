package org.furrow.store.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Support;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a proposal rests on, as JSON. What is empty is left out.
final class SupportBody {

    private SupportBody() {}

    static ObjectNode write(Support support) {
        ObjectNode node = Parts.object();
        support.cause()
                .ifPresent(cause -> Parts.put(node.putObject("cause"), "reference", cause.reference())
                        .put("on", cause.on().toString()));
        support.taskOrders().forEach(order -> list(node, "taskOrders").add(write(order)));
        support.teams().forEach(team -> list(node, "teams").add(write(team)));
        support.inspections()
                .forEach(each -> Parts.put(list(node, "inspections").addObject(), "reference", each.reference())
                        .put("on", each.on().toString())
                        .put("accepted", each.isAccepted()));
        support.nonconformities()
                .forEach(each -> Parts.put(list(node, "nonconformities").addObject(), "reference", each.reference())
                        .put("severity", each.severity().name().toLowerCase(Locale.ROOT))
                        .put("open", each.isOpen()));
        support.signedBy().stream()
                .sorted()
                .forEach(list(node, "signedBy", support.signedBy().isEmpty())::add);
        support.statements().forEach((datum, text) -> object(node, "statements").put(datum.code(), text));
        support.shownEffectM2().ifPresent(shown -> node.put("shownEffectM2", shown));
        return node;
    }

    private static ObjectNode write(Support.TaskOrder order) {
        ObjectNode node = Parts.put(Parts.object(), "reference", order.reference());
        node.put("issued", order.issued().toString());
        node.put("from", order.from().toString()).put("until", order.until().toString());
        order.depthCm().ifPresent(depth -> node.put("depthCm", depth));
        return Parts.put(node, "method", order.method());
    }

    private static ObjectNode write(Support.Team team) {
        ObjectNode node = Parts.put(Parts.object(), "name", team.name());
        ArrayNode periods = node.putArray("accreditations");
        team.accreditations()
                .forEach(period -> periods.addObject()
                        .put("from", period.from().toString())
                        .put("until", period.until().toString()));
        return node;
    }

    private static ArrayNode list(ObjectNode node, String key) {
        return node.has(key) ? (ArrayNode) node.path(key) : node.putArray(key);
    }

    private static ArrayNode list(ObjectNode node, String key, boolean isEmpty) {
        return isEmpty ? Parts.texts(List.of()) : list(node, key);
    }

    private static ObjectNode object(ObjectNode node, String key) {
        return node.has(key) ? (ObjectNode) node.path(key) : node.putObject(key);
    }

    static Support read(JsonNode node) {
        List<Support.TaskOrder> orders = new ArrayList<>();
        node.path("taskOrders").forEach(each -> orders.add(order(each)));
        List<Support.Team> teams = new ArrayList<>();
        node.path("teams").forEach(each -> teams.add(team(each)));
        List<Support.Inspection> inspections = new ArrayList<>();
        node.path("inspections")
                .forEach(each -> inspections.add(new Support.Inspection(
                        Parts.text(each, "reference"),
                        day(each, "on"),
                        each.path("accepted").asBoolean())));
        List<Support.Nonconformity> nonconformities = new ArrayList<>();
        node.path("nonconformities")
                .forEach(each -> nonconformities.add(new Support.Nonconformity(
                        Parts.text(each, "reference"),
                        Support.Severity.valueOf(Parts.text(each, "severity").toUpperCase(Locale.ROOT)),
                        each.path("open").asBoolean())));
        return new Support(
                cause(node.path("cause")),
                orders,
                teams,
                inspections,
                nonconformities,
                new HashSet<>(Parts.texts(node.path("signedBy"))),
                statements(node.path("statements")),
                node.has("shownEffectM2")
                        ? OptionalLong.of(node.path("shownEffectM2").asLong())
                        : OptionalLong.empty());
    }

    private static Optional<Support.Cause> cause(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Support.Cause(Parts.text(node, "reference"), day(node, "on")))
                : Optional.empty();
    }

    private static Support.TaskOrder order(JsonNode node) {
        return new Support.TaskOrder(
                Parts.text(node, "reference"),
                day(node, "issued"),
                day(node, "from"),
                day(node, "until"),
                node.has("depthCm") ? OptionalInt.of(node.path("depthCm").asInt()) : OptionalInt.empty(),
                Parts.text(node, "method"));
    }

    private static Support.Team team(JsonNode node) {
        List<Support.Accreditation> periods = new ArrayList<>();
        node.path("accreditations")
                .forEach(period -> periods.add(new Support.Accreditation(day(period, "from"), day(period, "until"))));
        return new Support.Team(Parts.text(node, "name"), periods);
    }

    private static Map<Datum, String> statements(JsonNode node) {
        Map<Datum, String> statements = new EnumMap<>(Datum.class);
        node.properties()
                .forEach(each -> Datum.find(each.getKey())
                        .ifPresent(
                                datum -> statements.put(datum, each.getValue().asString())));
        return statements;
    }

    private static LocalDate day(JsonNode node, String key) {
        return LocalDate.parse(Parts.text(node, key));
    }
}
