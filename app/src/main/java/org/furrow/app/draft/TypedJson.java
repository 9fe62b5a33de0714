package org.furrow.app.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads a JSON document as if it had been typed into a form.
public final class TypedJson {

    private TypedJson() {}

    /// Texts and numbers as they are, a list as several texts. What is no object says nothing.
    public static Typed of(JsonNode document) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        document.properties().forEach(field -> fields.put(field.getKey(), texts(field.getValue())));
        return new Typed(fields);
    }

    private static List<String> texts(JsonNode value) {
        return value.isArray() ? value.valueStream().map(TypedJson::text).toList() : List.of(text(value));
    }

    /// A geometry stays the text that it is.
    private static String text(JsonNode value) {
        return value.isObject() ? value.toString() : value.asString("");
    }
}
