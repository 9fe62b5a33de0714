package org.furrow.web.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The works of others that Furrow contains, as `docs/dependencies.md`, `NOTICE` and `LICENSE` tell them. The build
/// lays these files beside this class; a test compares the first one with what the build takes.
final class Works {

    /// Which Furrow this is.
    static final String VERSION =
            Objects.requireNonNullElse(Works.class.getPackage().getImplementationVersion(), "0.1.0-SNAPSHOT");

    private static final String DEPENDENCIES = read("dependencies.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|");

    private Works() {}

    static List<AboutPage.Work> program() {
        return works("## In the program");
    }

    static List<AboutPage.Work> browser() {
        return works("## In the browser");
    }

    static String notice() {
        return read("NOTICE");
    }

    static String licence() {
        return read("LICENSE");
    }

    private static List<AboutPage.Work> works(String heading) {
        int start = DEPENDENCIES.indexOf(heading) + heading.length();
        int end = DEPENDENCIES.indexOf("\n## ", start);
        return ROW.matcher(DEPENDENCIES.substring(start, end))
                .results()
                .map(row -> new AboutPage.Work(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    private static String read(String name) {
        try (InputStream found = Works.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(found, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
