package org.furrow.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Everything that Furrow takes from others stands in `docs/dependencies.md`, with its version, licence and reason.
class DependenciesTest {

    private static final Pattern TAKEN = Pattern.compile("(?s)<(?:dependency|path)>\\s*<groupId>([^<]+)</groupId>"
            + "\\s*<artifactId>([^<]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?");

    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</");

    private static final Pattern NPM = Pattern.compile("\"((?:@[\\w.-]+/)?[\\w.-]+)\"\\s*:\\s*\"(\\d[\\w.-]*)\"");

    @Test
    void every_dependency_of_the_poms_is_told_and_nothing_else() {
        assertThat(told(name -> name.contains(":"))).isEqualTo(new TreeSet<>(taken().keySet()));
    }

    @Test
    void every_browser_package_is_told_and_nothing_else() {
        assumeThat(browserPackages()).isNotEmpty();

        assertThat(told(name -> !name.contains(":")))
                .isEqualTo(new TreeSet<>(browserPackages().keySet()));
    }

    @Test
    void the_versions_told_are_the_versions_taken() {
        Map<String, String> versions = new LinkedHashMap<>(taken());
        versions.putAll(browserPackages());

        for (List<String> row : rows()) {
            String wanted = versions.getOrDefault(Markdown.code(row.getFirst()).getFirst(), "");
            assertThat(row.get(1)).as(row.getFirst()).contains(wanted);
        }
    }

    @Test
    void every_licence_lets_furrow_stay_under_its_own() {
        assertThat(rows())
                .allMatch(row -> !row.get(2).isEmpty())
                .noneMatch(row -> row.get(2).matches(".*\\b(A?GPL|SSPL|BUSL)\\b.*"));
    }

    /// Coordinates to version, empty where Spring Boot's list of versions decides.
    private static Map<String, String> taken() {
        Map<String, String> properties = PROPERTY.matcher(ProjectFiles.read("pom.xml"))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        Map<String, String> taken = new LinkedHashMap<>();
        for (var pom : ProjectFiles.endingWith("pom.xml")) {
            TAKEN.matcher(ProjectFiles.read(pom)).results().forEach(match -> {
                if (!match.group(1).equals("org.furrow")) {
                    taken.merge(
                            match.group(1) + ":" + match.group(2),
                            version(match.group(3), properties),
                            (one, other) -> one.isEmpty() ? other : one);
                }
            });
        }
        return taken;
    }

    private static String version(@Nullable String written, Map<String, String> properties) {
        if (written == null) {
            return "";
        }
        return written.startsWith("${")
                ? properties.getOrDefault(written.substring(2, written.length() - 1), written)
                : written;
    }

    private static Map<String, String> browserPackages() {
        Map<String, String> packages = new LinkedHashMap<>();
        for (var file : ProjectFiles.endingWith("package.json")) {
            String text = ProjectFiles.read(file);
            int start = text.indexOf("ependencies\"");
            NPM.matcher(text.substring(Math.max(0, start)))
                    .results()
                    .forEach(match -> packages.put(match.group(1), match.group(2)));
        }
        return packages;
    }

    private static Set<String> told(Predicate<String> wanted) {
        return rows().stream()
                .map(row -> Markdown.code(row.getFirst()).getFirst())
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> rows() {
        return Markdown.rows(ProjectFiles.read("docs/dependencies.md")).stream()
                .filter(row -> row.size() == 4)
                .toList();
    }
}
