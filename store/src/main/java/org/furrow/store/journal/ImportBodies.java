package org.furrow.store.journal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
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
            case ImportFact.Decided _ -> "import-rows-decided";
            case ImportFact.RowDismissed _ -> "import-row-dismissed";
            case ImportFact.RowTakenUp _ -> "import-row-taken-up";
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
            case ImportFact.Decided decided -> write(node, decided);
            case ImportFact.RowDismissed dismissed -> {
                node.put("of", dismissed.of().toString()).set("source", Parts.write(dismissed.source()));
                Parts.put(node, "reason", dismissed.reason());
            }
            case ImportFact.RowTakenUp again -> {
                node.put("of", again.of().toString()).set("source", Parts.write(again.source()));
                Parts.put(node, "reason", again.reason());
            }
        }
        return node;
    }

    private static void write(ObjectNode node, ImportFact.Decided decided) {
        node.put("of", decided.of().toString()).put("how", decided.how().code());
        node.set("rules", Parts.texts(decided.rules()));
        node.put("rows", decided.rows());
        Parts.put(node, "reason", decided.reason());
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
            case "import-rows-decided" -> decided(node);
            case "import-row-dismissed" ->
                new ImportFact.RowDismissed(of(node), Parts.theSource(node.path("source")), Parts.text(node, "reason"));
            case "import-row-taken-up" ->
                new ImportFact.RowTakenUp(of(node), Parts.theSource(node.path("source")), Parts.text(node, "reason"));
            default -> throw OtherBodies.unknown(kind);
        };
    }

    private static ImportFact.Decided decided(JsonNode node) {
        return new ImportFact.Decided(
                of(node),
                ImportFact.Decided.How.valueOf(Parts.text(node, "how").toUpperCase(Locale.ROOT)),
                Parts.texts(node.path("rules")),
                node.path("rows").asLong(),
                Parts.text(node, "reason"));
    }

    private static RecordId of(JsonNode node) {
        return RecordId.parse(Parts.text(node, "of"));
    }

    private static Map<String, Long> numbers(JsonNode node) {
        Map<String, Long> numbers = new TreeMap<>();
        node.properties()
                .forEach(each -> numbers.put(each.getKey(), each.getValue().asLong()));
        return numbers;
    }
}
