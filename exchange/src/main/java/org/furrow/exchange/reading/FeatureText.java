package org.furrow.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads the text of one GeoJSON feature or geometry, or of one Esri feature.
final class FeatureText {

    private static final int DEEPEST_NESTING = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxStringLength(1 << 28)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<Sketch> shape = Optional.empty();
    private Optional<String> id = Optional.empty();
    private String type = "";

    private FeatureText(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /// The feature that the text says.
    ///
    /// @throws BrokenFeature where it says none
    static Feature read(String text) throws BrokenFeature {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new FeatureText(text, parser).feature();
        } catch (JacksonException broken) {
            throw new BrokenFeature(broken.getOriginalMessage());
        }
    }

    private Feature feature() throws BrokenFeature {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BrokenFeature("it is no JSON object");
        }
        JsonShape bare = new JsonShape(parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "type" -> type = parser.getValueAsString("");
                case "properties", "attributes" -> properties();
                case "geometry" -> shape = new JsonShape(parser).read();
                case "id" -> id = Optional.of(plainText());
                default -> bare.member(name);
            }
        }
        return finished(bare);
    }

    private Feature finished(JsonShape bare) throws BrokenFeature {
        if (!type.isEmpty() && !type.equals("Feature")) {
            shape = bare.finish(type);
        }
        if (id.isPresent() && values.keySet().stream().noneMatch("id"::equalsIgnoreCase)) {
            values.put("id", id.get());
        }
        return new Feature(values, shape);
    }

    private void properties() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, plainText());
        }
    }

    /// The value's own text: of a number as written, of a null nothing, of an object or array its JSON.
    private String plainText() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case START_OBJECT, START_ARRAY -> nestedText();
            default -> parser.getString();
        };
    }

    private String nestedText() {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        int until = (int) parser.currentLocation().getCharOffset();
        return text.substring(from, Math.min(until, text.length()));
    }

    /// A feature whose text says nothing that can be read.
    static final class BrokenFeature extends Exception {
        private static final long serialVersionUID = 1;

        BrokenFeature(String message) {
            super(message);
        }
    }
}
