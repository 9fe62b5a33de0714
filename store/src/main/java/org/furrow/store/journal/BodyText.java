package org.furrow.store.journal;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/// Reads a body as a tree in which a list of whole numbers is one node that holds a `long[]`.
///
/// Most of a body's text are the corners of a shape, and a node for each number costs more than all the rest.
final class BodyText {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FEW = 32;

    private final JsonParser parser;

    private BodyText(JsonParser parser) {
        this.parser = parser;
    }

    static JsonNode read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            BodyText body = new BodyText(parser);
            return body.node(parser.nextToken());
        }
    }

    /// The whole numbers of a node that [#read(String)] gave.
    static long[] numbers(JsonNode node) {
        return node instanceof POJONode list && list.getPojo() instanceof long[] numbers ? numbers : new long[0];
    }

    private JsonNode node(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalArgumentException("A body of the journal has no place for " + token);
        };
    }

    private ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            object.set(name, node(parser.nextToken()));
        }
        return object;
    }

    private JsonNode array() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return NODES.pojoNode(numbers());
        }
        ArrayNode array = NODES.arrayNode();
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(node(token));
        }
        return array;
    }

    private long[] numbers() {
        long[] numbers = new long[FEW];
        int count = 0;
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = parser.getLongValue();
        }
        return Arrays.copyOf(numbers, count);
    }
}
