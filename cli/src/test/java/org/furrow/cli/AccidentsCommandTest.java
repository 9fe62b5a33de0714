package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccidentsCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        done("import", areas.toString());
    }

    @Test
    void an_incident_is_told_of_amended_looked_into_and_closed() {
        assertThat(run("accidents", "list").out()).contains("No accidents. Maybe tell of one");
        done(
                "accidents",
                "report",
                "INC-1",
                "--kind",
                "incident",
                "--on",
                "2026-02-09",
                "--told",
                "2026-02-09",
                "--place",
                "Mill field",
                "--what",
                "The ambulance did not start.");
        done("accidents", "step", "inc-1", "amend", "--with", "place=Base", "--with", "reason=mistyped");
        done("accidents", "step", "INC-1", "report", "--on", "2026-02-10", "--with", "findings=Old battery");
        done(
                "accidents",
                "step",
                "INC-1",
                "set-action",
                "--on",
                "2026-02-10",
                "--with",
                "what=Replace it",
                "--with",
                "by=Logistics",
                "--with",
                "due=2026-02-12");

        assertThat(run("accidents", "list", "--overdue").out())
                .contains("INC-1", "2026-02-09", "Preliminary report", "overdue");
        done(
                "accidents",
                "step",
                "INC-1",
                "do-action",
                "--on",
                "2026-02-13",
                "--with",
                "number=1",
                "--with",
                "how=New");
        done("accidents", "step", "INC-1", "close", "--on", "2026-02-14", "--with", "lessons=Keep a spare");
        assertThat(run("accidents", "show", "INC-1").out())
                .contains(
                        "Closed",
                        "Base",
                        "Replace it, by Logistics until 2026-02-12, done on 2026-02-13",
                        "The notice");
        assertThat(run("accidents", "show", "INC-1", "--json").out())
                .contains("\"stage\" : \"closed\"", "\"lessons\" : \"Keep a spare\"", "\"toldLate\" : false");
        assertThat(run("accidents", "list", "--open", "--json").out()).contains("\"accidents\" : [ ]");
    }

    @Test
    void what_is_wrong_is_told_with_the_next_step_and_writes_nothing() {
        Run bare = run("accidents", "report", "ACC-1", "--on", "2026-02-09", "--told", "2026-02-09");
        assertThat(bare.status()).isEqualTo(1);
        assertThat(bare.err()).contains("F-8.51", "F-8.55", "Maybe it is an incident");
        assertThat(run("accidents", "report", "ACC-1", "--team", "Nobody").status())
                .isEqualTo(2);
        assertThat(run("accidents", "step", "ACC-1", "report").err()).contains("There is no accident ACC-1");
        assertThat(run("accidents", "step", "ACC-1", "fly").err()).contains("Maybe one of: amend, report");
        assertThat(run("accidents", "list", "--kind", "mishap").status()).isEqualTo(2);
        assertThat(run("accidents").status()).isEqualTo(2);
        assertThat(run("accidents", "list", "--json").out()).contains("\"accidents\" : [ ]");
    }

    private void done(String... arguments) {
        Run run = run(arguments);
        assertThat(run.status()).as(run.out() + run.err()).isZero();
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
