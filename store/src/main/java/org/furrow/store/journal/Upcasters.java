package org.furrow.store.journal;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What turns older bodies into newer ones, by kind and the schema that they come to.
final class Upcasters {

    private Upcasters() {}

    static Map<String, Function<ObjectNode, ObjectNode>> ofThisRelease() {
        return Map.of(
                "hazard-recorded/2", Upcasters::withFindingsApart,
                "release-recorded/2", Upcasters::withFindingsApart,
                "occurrence-recorded/2", Upcasters::withFindingsApart,
                "import-row-held/2", Upcasters::withFindingsApart);
    }

    /// Schema 1 kept what a rule found in a row as one line, `rule-id: sentence [what was done]`.
    private static ObjectNode withFindingsApart(ObjectNode body) {
        if (body.path("source") instanceof ObjectNode source) {
            ArrayNode findings = JsonNodeFactory.instance.arrayNode();
            for (JsonNode line : source.path("findings")) {
                findings.add(finding(line.asString()));
            }
            source.set("findings", findings);
        }
        return body;
    }

    private static ObjectNode finding(String line) {
        int colon = line.indexOf(": ");
        ObjectNode finding = JsonNodeFactory.instance.objectNode();
        if (colon < 0) {
            return finding.put("rule", line);
        }
        finding.put("rule", line.substring(0, colon));
        int bracket = line.endsWith("]") ? line.lastIndexOf(" [") : -1;
        if (bracket < colon) {
            return finding.put("sentence", line.substring(colon + 2));
        }
        finding.put("sentence", line.substring(colon + 2, bracket));
        return finding.put("done", line.substring(bracket + 2, line.length() - 1));
    }
}
