package org.furrow.web.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.furrow.web.shell.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The facts of a body, one line each, by the path that leads to them. Long texts are cut, coordinates are counted.
final class BodyFacts {

    private static final int LONGEST = 300;
    private static final int MOST = 200;

    private final JournalWords words;
    private final List<Fact> facts = new ArrayList<>();

    private BodyFacts(JournalWords words) {
        this.words = words;
    }

    static List<Fact> of(String body, JournalWords words) {
        BodyFacts facts = new BodyFacts(words);
        try {
            facts.take("", JsonMapper.shared().readTree(body));
        } catch (JacksonException _) {
            facts.facts.add(new Fact(words.asWritten(), cut(body)));
        }
        return facts.facts;
    }

    private void take(String path, JsonNode node) {
        if (facts.size() >= MOST) {
            return;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                take(path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue());
            }
        } else if (node.isArray() && isNumbers(node)) {
            facts.add(new Fact(path, words.numbers(count(node))));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                take(node.size() == 1 ? path : path + "." + (i + 1), node.get(i));
            }
        } else if (!node.asString("").isEmpty()) {
            facts.add(new Fact(path, cut(node.asString(""))));
        }
    }

    private static boolean isNumbers(JsonNode node) {
        if (!node.isArray()) {
            return node.isNumber();
        }
        for (JsonNode each : node) {
            if (!isNumbers(each)) {
                return false;
            }
        }
        return !node.isEmpty();
    }

    private static long count(JsonNode node) {
        if (!node.isArray()) {
            return 1;
        }
        long count = 0;
        for (JsonNode each : node) {
            count += count(each);
        }
        return count;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
