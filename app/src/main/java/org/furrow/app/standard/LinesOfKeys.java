package org.furrow.app.standard;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// In which line of a profile each key stands.
///
/// @param byKey by the whole key, such as `accounts.openid.issuer`
record LinesOfKeys(Map<String, Integer> byKey) {

    LinesOfKeys {
        byKey = Map.copyOf(byKey);
    }

    static LinesOfKeys of(JsonParser parser) {
        Map<String, Integer> lines = new HashMap<>();
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.PROPERTY_NAME) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                lines.put(
                        pointer.substring(1).replace('/', '.'),
                        parser.currentTokenLocation().getLineNr());
            }
            token = parser.nextToken();
        }
        return new LinesOfKeys(lines);
    }

    /// The problem with the line of its key, or of the nearest key above that there is.
    String named(String problem) {
        String key = problem.substring(0, Math.max(0, problem.indexOf(' '))).replaceAll("\\[\\d+]$", "");
        while (!key.isEmpty() && !byKey.containsKey(key)) {
            key = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        }
        return key.isEmpty() ? problem : "Line " + byKey.get(key) + ": " + problem;
    }
}
