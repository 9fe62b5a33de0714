package org.furrow.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.TypedJson;
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

    /// What the document says as if it had been typed into a form.
    static Typed typed(JsonNode document) {
        return TypedJson.of(document);
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
