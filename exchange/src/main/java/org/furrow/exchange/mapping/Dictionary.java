package org.furrow.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The words of registers in several languages and what they mean; read from `dictionary.yaml`.
final class Dictionary {

    static final Dictionary USUAL = load();

    private static final double WHOLE = 0.95;
    private static final double CUT = 0.85;
    private static final double NUMBERED = 0.8;

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Field> cutFields = new HashMap<>();
    private final Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
    private final List<KnownList> lists = new ArrayList<>();
    private final List<SubjectWords> subjects = new ArrayList<>();

    /// A field that a column's name may mean.
    record Match(Field field, double confidence, String reason) {}

    /// A programme's list of codes that say nothing by themselves.
    record KnownList(String column, Field field, Map<String, String> values) {}

    /// Words that tell a subject, and the values its rows then have in common.
    record SubjectWords(Subject subject, Map<Field, String> fixed, List<String> words) {}

    private Dictionary() {}

    /// The field that a column's name means: in full, cut to ten letters, with a number behind it, or with a unit in
    /// brackets behind it.
    Optional<Match> match(String column) {
        String bare = column.replaceFirst("(?<=\\S)\\s*[(\\[].*$", "");
        return matchName(column).or(() -> bare.equals(column) ? Optional.empty() : matchName(bare));
    }

    private Optional<Match> matchName(String column) {
        String plain = PlainName.of(column);
        Field whole = fields.get(plain);
        if (whole != null) {
            return Optional.of(new Match(whole, WHOLE, "the name is a word for " + whole.code()));
        }
        Field cut = column.strip().length() == PlainName.SHAPEFILE_LETTERS ? cutFields.get(plain) : null;
        if (cut != null) {
            return Optional.of(new Match(cut, CUT, "the name is a word for " + cut.code() + " cut to ten letters"));
        }
        String unnumbered = plain.replaceFirst("\\d+$", "");
        Field numbered = fields.get(unnumbered);
        return numbered != null && !unnumbered.equals(plain) && unnumbered.length() > 2
                ? Optional.of(new Match(numbered, NUMBERED, "the name is a numbered word for " + numbered.code()))
                : Optional.empty();
    }

    /// Furrow's code for a value of a field in any of the languages.
    Optional<String> findCode(Field field, String value) {
        Map<String, String> known = codes.getOrDefault(field, Map.of());
        return Optional.ofNullable(known.get(PlainName.of(value)));
    }

    Optional<KnownList> findList(String column) {
        String plain = PlainName.of(column);
        boolean mayBeCut = column.strip().length() == PlainName.SHAPEFILE_LETTERS;
        return lists.stream()
                .filter(list -> list.column().equals(plain)
                        || (mayBeCut && list.column().startsWith(plain)))
                .findFirst();
    }

    /// The subject that a text such as a file's name tells.
    Optional<SubjectWords> findSubject(String text) {
        String plain = PlainName.of(text);
        return subjects.stream()
                .filter(subject -> subject.words().stream().anyMatch(word -> tells(text, plain, word)))
                .findFirst();
    }

    /// Short words must stand alone; longer ones may be part of a compound.
    private static boolean tells(String text, String plain, String word) {
        if (word.length() > 4) {
            return plain.contains(word);
        }
        for (String part : text.split("[^\\p{L}\\p{N}]+", -1)) {
            if (PlainName.of(part).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static Dictionary load() {
        try (InputStream in = Dictionary.class.getResourceAsStream("dictionary.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The dictionary of column names is missing from the program");
            }
            JsonNode root = new YAMLMapper().readTree(in);
            Dictionary dictionary = new Dictionary();
            dictionary.loadFields(root.path("fields"));
            dictionary.loadCodes(root.path("codes"));
            dictionary.loadLists(root.path("lists"));
            dictionary.loadSubjects(root.path("subjects"));
            return dictionary;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void loadFields(JsonNode node) {
        for (var entry : node.properties()) {
            Field field = field(entry.getKey());
            for (JsonNode word : entry.getValue()) {
                String plain = PlainName.of(word.asString());
                fields.putIfAbsent(plain, field);
                cutFields.putIfAbsent(PlainName.cut(plain), field);
                cutFields.putIfAbsent(PlainName.of(PlainName.cut(word.asString())), field);
            }
        }
    }

    private void loadCodes(JsonNode node) {
        for (var list : node.properties()) {
            Map<String, String> words = new HashMap<>();
            for (var code : list.getValue().properties()) {
                words.put(PlainName.of(code.getKey()), code.getKey());
                for (JsonNode word : code.getValue()) {
                    words.putIfAbsent(PlainName.of(word.asString()), code.getKey());
                }
            }
            codes.put(field(list.getKey()), words);
        }
    }

    private void loadLists(JsonNode node) {
        for (JsonNode list : node) {
            Map<String, String> values = new LinkedHashMap<>();
            list.path("values")
                    .properties()
                    .forEach(
                            value -> values.put(value.getKey(), value.getValue().asString()));
            String column = PlainName.of(list.path("column").asString());
            lists.add(new KnownList(column, field(list.path("field").asString()), values));
        }
    }

    private void loadSubjects(JsonNode node) {
        for (JsonNode each : node) {
            Map<Field, String> fixed = new EnumMap<>(Field.class);
            each.path("fixed")
                    .properties()
                    .forEach(value ->
                            fixed.put(field(value.getKey()), value.getValue().asString()));
            List<String> words = new ArrayList<>();
            each.path("words").forEach(word -> words.add(PlainName.of(word.asString())));
            String subject = each.path("subject").asString();
            subjects.add(new SubjectWords(
                    Subject.find(subject).orElseThrow(() -> new IllegalStateException("No subject " + subject)),
                    fixed,
                    List.copyOf(words)));
        }
    }

    private static Field field(String word) {
        return Field.find(word).orElseThrow(() -> new IllegalStateException("The dictionary names no field " + word));
    }
}
