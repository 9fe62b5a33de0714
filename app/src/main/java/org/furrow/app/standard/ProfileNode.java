package org.furrow.app.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A place in a profile: it gives what stands there, and notes what is wrong under its key.
///
/// A wrong value is noted once and a stand-in given, so that reading goes on and finds everything that is wrong.
record ProfileNode(String key, JsonNode node, List<String> problems) {

    ProfileNode at(String name) {
        return new ProfileNode(key.isEmpty() ? name : key + "." + name, node.path(name), problems);
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /// Notes every key that is none of these.
    ProfileNode only(String... names) {
        List<String> known = Arrays.asList(names);
        for (var entry : node.properties()) {
            if (!known.contains(entry.getKey())) {
                at(entry.getKey()).note("is no key here; known are: " + String.join(", ", known));
            }
        }
        return this;
    }

    List<ProfileNode> entries() {
        if (!node.isObject()) {
            note("needs keys below it" + found());
        }
        return node.properties().stream().map(entry -> at(entry.getKey())).toList();
    }

    List<ProfileNode> items() {
        if (!node.isArray()) {
            note("needs a list" + found());
            return List.of();
        }
        List<ProfileNode> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new ProfileNode(key + "[" + (i + 1) + "]", node.path(i), problems));
        }
        return items;
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            note("needs a text" + found());
            return "?";
        }
        return node.stringValue();
    }

    String textOr(String other) {
        return isThere() ? text() : other;
    }

    /// A whole number of 0 or more.
    int number() {
        if (!node.isIntegralNumber() || node.asInt(-1) < 0) {
            note("needs a whole number of 0 or more" + found());
            return 0;
        }
        return node.asInt();
    }

    /// Whether something is so; it is not where nothing stands here.
    boolean flag() {
        if (isThere() && !node.isBoolean()) {
            note("needs true or false" + found());
        }
        return node.asBoolean(false);
    }

    /// A share from 0 to 1.
    double share() {
        double share = node.isNumber() ? node.asDouble() : -1;
        if (!(share >= 0 && share <= 1)) {
            note("needs a share from 0 to 1" + found());
            return 0;
        }
        return share;
    }

    /// The value that the word here stands for.
    <T> Optional<T> word(Words<T> words) {
        Optional<T> value = words.find(text());
        if (value.isEmpty()) {
            note("has the unknown word '" + node.asString() + "'; known are: " + words.known());
        }
        return value;
    }

    /// The value that the word here stands for, or another one where nothing stands here.
    <T> T orWord(Words<T> words, T other) {
        if (!isThere()) {
            return other;
        }
        Optional<T> value = words.find(node.asString(""));
        if (value.isEmpty()) {
            note("has the unknown word '" + node.asString("") + "'; known are: " + words.known());
        }
        return value.orElse(other);
    }

    /// The values that the words of the list here stand for.
    <T> List<T> words(Words<T> words) {
        return items().stream().flatMap(item -> item.word(words).stream()).toList();
    }

    /// What can be built of this; what its constructor refuses is noted.
    <T> Optional<T> build(Supplier<T> building) {
        try {
            return Optional.of(building.get());
        } catch (IllegalArgumentException refused) {
            note("is not possible: " + refused.getMessage());
            return Optional.empty();
        }
    }

    void note(String problem) {
        problems.add((key.isEmpty() ? "The file" : key) + " " + problem + ".");
    }

    private String found() {
        return isThere() ? ", but has '" + node + "'" : ", but has nothing";
    }

    /// The words that a place allows.
    record Words<T>(List<T> values, Function<T, String> code) {

        static <T> Words<T> of(T[] values, Function<T, String> code) {
            return new Words<>(Arrays.asList(values), code);
        }

        Optional<T> find(String word) {
            return values.stream()
                    .filter(value -> code.apply(value).equals(word))
                    .findFirst();
        }

        String known() {
            return values.stream().map(code).collect(Collectors.joining(", "));
        }

        Words<Object> or(Words<?> others) {
            List<Word> all = Stream.concat(coded(), others.coded()).toList();
            return new Words<>(
                    all.stream().map(Word::value).toList(),
                    value -> all.stream()
                            .filter(word -> word.value().equals(value))
                            .map(Word::code)
                            .findFirst()
                            .orElse(""));
        }

        private Stream<Word> coded() {
            return values.stream().map(value -> new Word(value, code.apply(value)));
        }

        private record Word(Object value, String code) {}
    }
}
