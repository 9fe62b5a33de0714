package org.furrow.store.journal;

import java.util.Map;
import java.util.TreeMap;
import org.furrow.domain.journal.ImportFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The steps of an import as JSON.
final class ImportBodies {

    private ImportBodies() {}

    static String kind(ImportFact fact) {
        return switch (fact) {
            case ImportFact.Begun _ -> "import-begun";
            case ImportFact.RowHeld _ -> "import-row-held";
            case ImportFact.Finished _ -> "import-finished";
            case ImportFact.Undone _ -> "import-undone";
        };
    }

    static ObjectNode write(ImportFact fact) {
        ObjectNode node = Parts.object();
        switch (fact) {
            case ImportFact.Begun begun -> {
                node.set("files", Parts.texts(begun.files()));
                node.put("subject", begun.subject());
                node.put("mapping", begun.mapping());
            }
            case ImportFact.RowHeld held -> {
                node.set("source", Parts.write(held.source()));
                Parts.put(node, "shape", held.shape());
            }
            case ImportFact.Finished finished -> {
                finished.counts().forEach(node.putObject("counts")::put);
                finished.rules().forEach(node.putObject("rules")::put);
                node.put("report", finished.report());
            }
            case ImportFact.Undone undone -> Parts.put(node, "reason", undone.reason());
        }
        return node;
    }

    static ImportFact read(String kind, JsonNode node) {
        return switch (kind) {
            case "import-begun" ->
                new ImportFact.Begun(
                        Parts.texts(node.path("files")), Parts.text(node, "subject"), Parts.text(node, "mapping"));
            case "import-row-held" ->
                new ImportFact.RowHeld(Parts.theSource(node.path("source")), Parts.text(node, "shape"));
            case "import-finished" ->
                new ImportFact.Finished(
                        numbers(node.path("counts")), numbers(node.path("rules")), Parts.text(node, "report"));
            case "import-undone" -> new ImportFact.Undone(Parts.text(node, "reason"));
            default -> throw OtherBodies.unknown(kind);
        };
    }

    private static Map<String, Long> numbers(JsonNode node) {
        Map<String, Long> numbers = new TreeMap<>();
        node.properties()
                .forEach(each -> numbers.put(each.getKey(), each.getValue().asLong()));
        return numbers;
    }
}
