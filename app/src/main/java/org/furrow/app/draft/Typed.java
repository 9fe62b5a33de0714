package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody typed into a form: for each field its texts, several where several can be chosen.
public record Typed(Map<String, List<String>> values) {

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, texts) ->
                copy.put(field, texts.stream().map(Typed::clean).toList()));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /// Nothing yet.
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /// The text of a field; empty where nothing was typed.
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /// The text of a field, cut where it is longer; never within a character.
    public String text(String field, int longest) {
        String text = text(field);
        return text.length() <= longest ? text : clean(text.substring(0, longest));
    }

    /// The texts of a field that are not empty.
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Whether anything was typed into one of the fields that begin so.
    public boolean hasAny(String prefix) {
        return values.keySet().stream()
                .anyMatch(field -> field.startsWith(prefix) && !all(field).isEmpty());
    }

    /// The same with another text in a field.
    public Typed with(String field, String... texts) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, new ArrayList<>(List.of(texts)));
        return new Typed(more);
    }

    /// The same, with the other's texts in place of its own where both have some.
    public Typed and(Typed other) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.putAll(other.values);
        return new Typed(more);
    }

    /// Without what nobody types: control characters, halves of characters, blanks round the text.
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .codePoints()
                .filter(each -> !Character.isISOControl(each) || each == '\n' || each == '\t')
                .map(each -> Character.getType(each) == Character.SURROGATE ? 0xFFFD : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }
}
