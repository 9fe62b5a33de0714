package org.furrow.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.draft.Typed;
import tools.jackson.databind.JsonNode;

/// Documents that programs send, as what somebody would have typed.
final class Documents {

    private Documents() {}

    /// The fields of a document: texts and numbers as they are, lists as several texts, an object as its JSON.
    static Typed typed(JsonNode body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : body.properties()) {
            List<String> texts = new ArrayList<>();
            if (each.getValue().isArray()) {
                each.getValue().forEach(item -> texts.add(item.asString("")));
            } else {
                texts.add(
                        each.getValue().isObject()
                                ? each.getValue().toString()
                                : each.getValue().asString(""));
            }
            values.put(each.getKey(), texts);
        }
        return new Typed(values);
    }
}
