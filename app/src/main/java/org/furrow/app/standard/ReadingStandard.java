package org.furrow.app.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.furrow.domain.standard.NationalStandard;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reading a national standard from its profile, a YAML file.
public final class ReadingStandard {

    private static final String BUILT_IN = "profiles/default.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReadingStandard() {}

    /// The standard in a programme's own file.
    ///
    /// @throws UnreadableStandard where the file cannot be read or something in it is wrong
    public static NationalStandard of(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException failure) {
            throw new UnreadableStandard(file.toString(), List.of("The file cannot be read: " + failure));
        }
    }

    /// Furrow's default.
    public static NationalStandard builtIn() {
        return parse(BUILT_IN, builtInText());
    }

    /// The profile that holds Furrow's default, as it is written.
    static String builtInText() {
        ClassLoader loader = ReadingStandard.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(BUILT_IN), BUILT_IN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UnreadableStandard(BUILT_IN, List.of("The file cannot be read: " + failure));
        }
    }

    private static NationalStandard parse(String file, String text) {
        List<String> problems = new ArrayList<>();
        Optional<NationalStandard> standard = Profile.read(new ProfileNode("", tree(file, text), problems));
        if (!problems.isEmpty()) {
            throw new UnreadableStandard(file, problems);
        }
        return standard.orElseThrow();
    }

    /// The tree of values in that file.
    ///
    /// @throws UnreadableStandard where it cannot be read
    static JsonNode tree(Path file) {
        try {
            return tree(file.toString(), Files.readString(file));
        } catch (IOException failure) {
            throw new UnreadableStandard(file.toString(), List.of("The file cannot be read: " + failure));
        }
    }

    /// In which lines the keys of that file stand; one that [#tree(Path)] has read.
    static LinesOfKeys lines(Path file) {
        try (JsonParser parser = YAML.createParser(file)) {
            return LinesOfKeys.of(parser);
        }
    }

    private static JsonNode tree(String file, String text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException broken) {
            String where = "line " + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr();
            throw new UnreadableStandard(
                    file, List.of("It is no YAML at " + where + ": " + broken.getOriginalMessage()));
        }
    }
}
