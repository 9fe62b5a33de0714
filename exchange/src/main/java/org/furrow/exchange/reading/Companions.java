package org.furrow.exchange.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that stand beside a file and share its name: a shapefile's table, reference system and character set.
final class Companions {

    private final Map<String, Content> byEnding = new HashMap<>();

    private Companions() {}

    static Companions of(Content content, List<Content> all) throws IOException {
        Companions companions = new Companions();
        for (Content other : all) {
            companions.take(other, content.stem());
        }
        Optional<Path> folder = content.file().map(Path::toAbsolutePath).map(Path::getParent);
        if (all.size() == 1 && folder.isPresent()) {
            String prefix = content.name().substring(0, content.name().lastIndexOf('/') + 1);
            try (Stream<Path> files = Files.list(folder.get())) {
                files.filter(Files::isRegularFile)
                        .forEach(
                                file -> companions.take(Content.of(prefix + file.getFileName(), file), content.stem()));
            }
        }
        return companions;
    }

    private void take(Content other, String stem) {
        if (other.stem().equals(stem)) {
            byEnding.putIfAbsent(other.ending(), other);
        }
    }

    Optional<Content> find(String ending) {
        return Optional.ofNullable(byEnding.get(ending));
    }

    /// The text of a small companion.
    Optional<String> findText(String ending) throws IOException {
        Optional<Content> companion = find(ending);
        return companion.isEmpty()
                ? Optional.empty()
                : Optional.of(new String(companion.get().head(1 << 16), StandardCharsets.UTF_8).strip());
    }
}
