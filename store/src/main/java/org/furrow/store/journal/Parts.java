package org.furrow.store.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The smaller parts that bodies share. Empty texts and absent values are left out of the JSON.
final class Parts {

    private Parts() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
        return node;
    }

    static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    static ArrayNode ids(List<RecordId> ids) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> array.add(id.toString()));
        return array;
    }

    static List<RecordId> ids(JsonNode array) {
        List<RecordId> ids = new ArrayList<>(array.size());
        for (JsonNode id : array) {
            ids.add(RecordId.parse(id.asString()));
        }
        return ids;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        for (JsonNode text : array) {
            texts.add(text.asString());
        }
        return texts;
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode write(Description description) {
        ObjectNode node = object();
        put(node, "reference", description.reference());
        put(node, "name", description.name());
        ArrayNode contamination = node.putArray("contamination");
        description.contamination().forEach(kind -> contamination.add(kind.code()));
        put(node, "province", description.province());
        put(node, "district", description.district());
        put(node, "place", description.place());
        put(node, "operator", description.operator());
        return put(node, "notes", description.notes());
    }

    static Description description(JsonNode node) {
        Set<Contamination> contamination = EnumSet.noneOf(Contamination.class);
        for (JsonNode code : node.path("contamination")) {
            contamination.add(Contamination.find(code.asString()).orElse(Contamination.UNKNOWN));
        }
        return new Description(
                text(node, "reference"),
                text(node, "name"),
                contamination,
                text(node, "province"),
                text(node, "district"),
                text(node, "place"),
                text(node, "operator"),
                text(node, "notes"));
    }

    static ObjectNode write(EvidenceItem item) {
        ObjectNode node = object().put("kind", item.kind())
                .put("observed", item.observed().toString());
        item.where().ifPresent(where -> node.set("where", Shapes.of(where)));
        put(node, "source", item.source());
        return put(node, "note", item.note());
    }

    static EvidenceItem evidence(JsonNode node) {
        return new EvidenceItem(
                text(node, "kind"),
                LocalDate.parse(text(node, "observed")),
                node.has("where") ? Optional.of(Shapes.position(node.path("where"))) : Optional.empty(),
                text(node, "source"),
                text(node, "note"));
    }

    static void put(ObjectNode node, Optional<Source> source) {
        source.ifPresent(from -> node.set("source", write(from)));
    }

    static ObjectNode write(Source source) {
        ObjectNode node = object().put("file", source.file()).put("row", source.row());
        node.put("fingerprint", source.fingerprint().hex());
        ObjectNode values = node.putObject("values");
        source.values().forEach(values::put);
        node.set("findings", findings(source.findings()));
        return node;
    }

    static ArrayNode findings(List<RowFinding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (RowFinding finding : findings) {
            ObjectNode node = array.addObject().put("rule", finding.rule());
            put(node, "column", finding.column());
            put(node, "value", finding.value());
            put(node, "sentence", finding.sentence());
            put(node, "proposal", finding.proposal());
            put(node, "done", finding.done());
        }
        return array;
    }

    static List<RowFinding> findings(JsonNode array) {
        List<RowFinding> findings = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            findings.add(new RowFinding(
                    text(node, "rule"),
                    text(node, "column"),
                    text(node, "value"),
                    text(node, "sentence"),
                    text(node, "proposal"),
                    text(node, "done")));
        }
        return findings;
    }

    static Optional<Source> source(JsonNode node) {
        JsonNode from = node.path("source");
        return from.isObject() ? Optional.of(theSource(from)) : Optional.empty();
    }

    static Source theSource(JsonNode from) {
        SortedMap<String, String> values = new TreeMap<>();
        from.path("values")
                .properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asString()));
        return new Source(
                text(from, "file"),
                from.path("row").asLong(),
                new Hash(text(from, "fingerprint")),
                values,
                findings(from.path("findings")));
    }
}
