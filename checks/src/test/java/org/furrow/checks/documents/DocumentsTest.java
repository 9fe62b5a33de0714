package org.furrow.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The documents name only what exists.
class DocumentsTest {

    @Test
    void every_link_between_documents_leads_somewhere() {
        List<String> broken = new ArrayList<>();
        for (Path page : ProjectFiles.endingWith(".md")) {
            for (String link : Markdown.links(ProjectFiles.read(page))) {
                if (!Files.exists(page.resolveSibling(link))) {
                    broken.add(ProjectFiles.name(page) + " → " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void the_places_to_change_things_exist() {
        String places = Markdown.section(ProjectFiles.read("ARCHITECTURE.md"), "## Where do I change …");

        List<String> paths = Markdown.rows(places).stream()
                .flatMap(row -> Markdown.code(row.getLast()).stream())
                .toList();

        assertThat(paths).hasSizeGreaterThan(5);
        assertThat(paths).allMatch(path -> Files.exists(ProjectFiles.ROOT.resolve(path)));
    }

    @Test
    void the_process_map_shows_every_domain_package() {
        String map = Markdown.section(ProjectFiles.read("ARCHITECTURE.md"), "## The process is the package list");
        Set<String> shown = Markdown.rows(map).stream()
                .map(row -> Markdown.code(row.get(1)).getFirst())
                .collect(Collectors.toSet());

        Set<String> packages = ProjectFiles.endingWith("package-info.java").stream()
                .map(ProjectFiles::name)
                .filter(name -> name.matches("domain/src/main/java/org/furrow/domain/\\w+/package-info.java"))
                .map(name -> Path.of(name).getName(7).toString())
                .collect(Collectors.toSet());

        assertThat(shown).isEqualTo(packages);
    }

    @Test
    void every_decision_says_its_question_choice_consequences_and_confirmation() {
        for (Path record : decisions()) {
            String page = ProjectFiles.read(record);

            assertThat(List.of("## Question", "## Choice", "## Consequences", "## Confirmed by"))
                    .as(ProjectFiles.name(record))
                    .allMatch(heading -> !Markdown.section(page, heading).isEmpty());
        }
    }

    @Test
    void every_decision_is_confirmed_by_a_test_that_exists_or_says_why_none_can() {
        Set<String> types = typesIn("/src/test/");

        for (Path record : decisions()) {
            String confirmation = Markdown.section(ProjectFiles.read(record), "## Confirmed by");
            List<String> tests = Markdown.code(confirmation).stream()
                    .filter(word -> word.matches("[A-Z]\\w+(Test|Contract)"))
                    .toList();

            assertThat(types).as(ProjectFiles.name(record)).containsAll(tests);
            assertThat(!tests.isEmpty() || confirmation.startsWith("No test:"))
                    .as(ProjectFiles.name(record) + " names a test or says why none can")
                    .isTrue();
        }
    }

    @Test
    void decisions_are_numbered_without_a_gap() {
        List<Path> records = decisions();

        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
        }
    }

    @Test
    void the_words_of_the_glossary_that_are_types_exist() {
        Set<String> types = typesIn("/src/main/");
        List<String> named = Markdown.rows(ProjectFiles.read("GLOSSARY.md")).stream()
                .filter(row -> row.size() == 3)
                .flatMap(row -> Markdown.code(row.getLast()).stream())
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named).allMatch(name -> isKnown(name, types));
    }

    private static boolean isKnown(String name, Set<String> types) {
        if (name.contains("/")) {
            return Files.exists(ProjectFiles.ROOT.resolve(name));
        }
        String[] typeAndConstant = name.split("\\.", 2);
        return types.contains(typeAndConstant[0])
                && (typeAndConstant.length == 1 || holds(typeAndConstant[0], typeAndConstant[1]));
    }

    private static boolean holds(String type, String member) {
        return ProjectFiles.endingWith("/" + type + ".java", type + ".java").stream()
                .anyMatch(file -> ProjectFiles.read(file).matches("(?s).*\\b" + member + "\\b.*"));
    }

    private static List<Path> decisions() {
        return ProjectFiles.endingWith(".md").stream()
                .filter(file -> ProjectFiles.name(file).matches("docs/decisions/\\d{4}-.*"))
                .toList();
    }

    private static Set<String> typesIn(String part) {
        return ProjectFiles.endingWith(".java").stream()
                .map(ProjectFiles::name)
                .filter(name -> name.contains(part))
                .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length()))
                .collect(Collectors.toSet());
    }
}
