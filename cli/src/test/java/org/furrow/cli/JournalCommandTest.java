package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(7));
        assertThat(Run.of("import", areas.toString(), "--data", register()).status())
                .isZero();
    }

    @Test
    void entries_are_listed_newest_first() {
        Run run = Run.of("journal", "--data", register());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().indexOf("import-finished"))
                .isNotNegative()
                .isLessThan(run.out().indexOf("hazard-recorded"));
    }

    @Test
    void the_answer_as_json_is_filtered_and_says_where_to_go_on() {
        Run run = Run.of("journal", "--kind", "hazard-recorded", "--most", "2", "--json", "--data", register());

        assertThat(run.out()).containsPattern("\"next\" : \\d+").doesNotContain("import-begun");
        assertThat(run.out().split("\"kind\" : \"hazard-recorded\"", -1)).hasSize(3);
    }

    @Test
    void nothing_was_recorded_before_the_file_was_made() {
        assertThat(Run.of("journal", "--until", "1990-01-01", "--data", register())
                        .out())
                .contains("No entry");
        assertThat(Run.of("journal", "--from", "1990-01-01", "--data", register())
                        .out())
                .contains("hazard-recorded");
    }

    @Test
    void a_kind_that_is_none_and_a_date_that_is_none_are_used_wrongly() {
        assertThat(Run.of("journal", "--kind", "gossip", "--data", register()).err())
                .contains("gossip", "hazard-recorded");
        assertThat(Run.of("journal", "--from", "yesterday", "--data", register())
                        .status())
                .isEqualTo(2);
    }

    private String register() {
        return folder.resolve("register.gpkg").toString();
    }
}
