package org.furrow.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Bounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures of an import's report, read from the document that the journal keeps; zeros while there is none.
record Report(JsonNode document) {

    static Report of(String document) {
        return new Report(JsonMapper.shared().readTree(document.isEmpty() ? "{}" : document));
    }

    long count(String name) {
        return document.path(name).asLong(0);
    }

    long area(String name) {
        return document.path("area").path(name).asLong(0);
    }

    /// What each rule found, most often first.
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        document.path("rules")
                .properties()
                .forEach(each -> rules.add(
                        new Rule(each.getKey(), each.getValue().path("count").asLong(0))));
        rules.sort((one, other) -> Long.compare(other.count, one.count));
        return rules;
    }

    /// The first rows in which a rule found something.
    List<String> examples(String rule) {
        List<String> examples = new ArrayList<>();
        for (JsonNode each : document.path("examples").path(rule)) {
            examples.add(each.path("file").asString("") + " " + each.path("row").asLong() + ": "
                    + each.path("sentence").asString(""));
        }
        return examples;
    }

    Optional<Bounds> findBox() {
        JsonNode box = document.path("bbox");
        return box.size() == 4
                ? Optional.of(new Bounds(
                        box.get(0).asDouble(),
                        box.get(1).asDouble(),
                        box.get(2).asDouble(),
                        box.get(3).asDouble()))
                : Optional.empty();
    }

    /// How often a rule was found.
    record Rule(String id, long count) {}
}
