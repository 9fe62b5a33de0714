package org.furrow.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The sources keep what no compiler sees, and the looking finds what it looks for.
class SourcesTest {

    @Test
    void no_source_is_longer_than_500_lines() {
        List<String> tooLong = ProjectFiles.endingWith(".java", ".mjs", ".css", ".sql", ".jte", ".sh").stream()
                .filter(file -> ProjectFiles.read(file).lines().count() > Sources.MOST_LINES)
                .map(ProjectFiles::name)
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void sql_names_its_columns() {
        // Comparing two states of a table, and leaving out rows of it, asks for every column, whichever they are.
        List<Path> files = ofMain(
                ProjectFiles.endingWith(".java", ".sql"),
                file -> file.startsWith("store/")
                        && !file.endsWith("Rebuilding.java")
                        && !file.endsWith("SeenRows.java"));

        assertThat(Sources.linesThat(Sources::takesEveryColumn, files)).isEmpty();
    }

    @Test
    void sql_is_never_put_together_from_pieces() {
        List<Path> files = ofMain(ProjectFiles.endingWith(".java"), file -> true);

        assertThat(Sources.linesThat(Sources::gluesSql, files)).isEmpty();
    }

    @Test
    void whoever_decides_takes_the_lock_that_all_share() {
        // Registers are handed out for what somebody sees, one for each; none of them is a lock.
        List<Path> files = ofMain(ProjectFiles.endingWith(".java"), file -> true);

        assertThat(Sources.linesThat(line -> line.contains("synchronized (register)"), files))
                .isEmpty();
    }

    @Test
    void nothing_is_ever_called_safe() {
        List<Path> classes = ofMain(ProjectFiles.endingWith(".java"), file -> true);
        List<Path> texts = ofMain(ProjectFiles.endingWith(".jte", ".properties", ".yaml"), file -> true);

        assertThat(Sources.linesThat(Sources::saysSafe, classes)).isEmpty();
        assertThat(Sources.linesThat(Sources::promisesSafety, texts)).isEmpty();
    }

    @Test
    void the_looking_finds_what_it_looks_for() {
        assertThat(Sources.takesEveryColumn("select * from hazards")).isTrue();
        assertThat(Sources.takesEveryColumn("SELECT count(*) FROM hazards")).isFalse();
        assertThat(Sources.gluesSql("query(\"SELECT id FROM hazards WHERE id = \" + id);"))
                .isTrue();
        assertThat(Sources.gluesSql("throw failed(\"Taken from \" + file);")).isFalse();
        assertThat(Sources.saysSafe("print(\"The land is safe now\");")).isTrue();
        assertThat(Sources.saysSafe("list.add(word); // safe: one thread")).isFalse();
    }

    private static List<Path> ofMain(List<Path> files, Predicate<String> wanted) {
        return files.stream()
                .filter(file -> ProjectFiles.name(file).contains("src/main"))
                .filter(file -> wanted.test(ProjectFiles.name(file)))
                .toList();
    }
}
