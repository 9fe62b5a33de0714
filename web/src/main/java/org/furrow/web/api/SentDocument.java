package org.furrow.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.draft.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a JSON document that a program sent, with the same fields as a form.
final class SentDocument {

    private static final int MOST_BYTES = 2_000_000;

    private SentDocument() {}

    /// The document.
    static JsonNode read(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new ResponseStatusException(
                        HttpStatus.CONTENT_TOO_LARGE, "A document has " + MOST_BYTES + " bytes at most");
            }
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException broken) {
            throw wrong("The document cannot be read as JSON");
        } catch (IOException broken) {
            throw wrong("The document ended too early");
        }
    }

    /// What the document says as if it had been typed into a form: texts and numbers as they are, a list as several
    /// texts. What is no object says nothing.
    static Typed typed(JsonNode document) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        document.properties().forEach(field -> fields.put(field.getKey(), texts(field.getValue())));
        return new Typed(fields);
    }

    private static List<String> texts(JsonNode value) {
        return value.isArray() ? value.valueStream().map(SentDocument::text).toList() : List.of(text(value));
    }

    /// A geometry stays the text that it is.
    private static String text(JsonNode value) {
        return value.isObject() ? value.toString() : value.asString("");
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
