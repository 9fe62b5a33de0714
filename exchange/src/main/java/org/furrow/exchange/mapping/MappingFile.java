package org.furrow.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads and writes mappings as YAML that people edit.
///
/// ```yaml
/// subject: hazards
/// crs: EPSG:28992
/// areaUnit: m2
/// columns:
///   Kenmerk: reference
///   WKT: shape
/// codes:
///   classification:
///     Verdacht: sha
/// fixed:
///   status: open
/// ```
public final class MappingFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private MappingFile() {}

    /// The mapping in a file.
    ///
    /// @throws IOException where the file cannot be read, or says a word that no mapping knows
    public static Mapping read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// The mapping in a text.
    public static Mapping read(String yaml) throws IOException {
        JsonNode root;
        try {
            root = YAML.readTree(yaml);
        } catch (JacksonException broken) {
            throw new IOException("The mapping is no sound YAML: " + broken.getOriginalMessage(), broken);
        }
        Optional<String> unit = find(root, "areaUnit");
        return new Mapping(
                subject(find(root, "subject").orElse("")),
                find(root, "crs"),
                columns(root.path("columns")),
                codes(root.path("codes")),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit(unit.get())),
                find(root, "dateFormat").orElse(""),
                fixed(root.path("fixed")));
    }

    /// The text of a mapping; reading it gives the same mapping.
    public static String write(Mapping mapping) {
        ObjectNode root = YAML.createObjectNode();
        root.put("subject", mapping.subject().code());
        mapping.crs().ifPresent(crs -> root.put("crs", crs));
        mapping.areaUnit().ifPresent(unit -> root.put("areaUnit", unit.code()));
        if (!mapping.dateFormat().isEmpty()) {
            root.put("dateFormat", mapping.dateFormat());
        }
        ObjectNode columns = root.putObject("columns");
        mapping.columns().forEach((column, field) -> columns.put(column, field.code()));
        ObjectNode codes = root.putObject("codes");
        mapping.codes().forEach((field, values) -> values.forEach(codes.putObject(field.code())::put));
        ObjectNode fixed = root.putObject("fixed");
        mapping.fixed().forEach((field, value) -> fixed.put(field.code(), value));
        return YAML.writeValueAsString(root);
    }

    /// Writes a mapping to a file.
    public static void write(Mapping mapping, Path file) throws IOException {
        Files.writeString(file, write(mapping));
    }

    private static Optional<String> find(JsonNode root, String key) {
        JsonNode value = root.path(key);
        return value.isValueNode() && !value.isNull() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }

    private static Subject subject(String word) throws IOException {
        return Subject.find(word)
                .orElseThrow(() -> new IOException("The mapping's subject \"" + word + "\" is not known.\nMaybe one of "
                        + Arrays.stream(Subject.values()).map(Subject::code).toList() + "."));
    }

    private static AreaUnit unit(String word) throws IOException {
        return AreaUnit.find(word)
                .orElseThrow(() -> new IOException(
                        "The mapping's area unit \"" + word + "\" is not known.\nMaybe one of m2, ha, km2."));
    }

    private static Map<String, Field> columns(JsonNode node) throws IOException {
        Map<String, Field> columns = new LinkedHashMap<>();
        for (var column : node.properties()) {
            columns.put(column.getKey(), field(column.getValue().asString()));
        }
        return columns;
    }

    private static Map<Field, Map<String, String>> codes(JsonNode node) throws IOException {
        Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
        for (var list : node.properties()) {
            Map<String, String> values = new LinkedHashMap<>();
            list.getValue()
                    .properties()
                    .forEach(code -> values.put(code.getKey(), code.getValue().asString()));
            codes.put(field(list.getKey()), values);
        }
        return codes;
    }

    private static Map<Field, String> fixed(JsonNode node) throws IOException {
        Map<Field, String> fixed = new EnumMap<>(Field.class);
        for (var value : node.properties()) {
            fixed.put(field(value.getKey()), value.getValue().asString());
        }
        return fixed;
    }

    private static Field field(String word) throws IOException {
        return Field.find(word)
                .orElseThrow(() -> new IOException("The mapping's field \"" + word + "\" is not known.\nMaybe one of "
                        + Arrays.stream(Field.values()).map(Field::code).toList() + "."));
    }
}
