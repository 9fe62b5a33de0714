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

class ProgressCommandTest {

    private static final String TABLE = """
            task,team,day,hours,deminers,quantities,remarks
            TO-1,ENG-1,2026-02-03,7:30,0,Road; 0.4; km,
            TO-1,ENG-9,2026-02-04,7,0,,
            TO-1,ENG-1,2026-01-04,7,0,,before it began
            TO-1,ENG-1,2026-02-04,6,0,Road; 0.3; km,rain
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        done("import", areas.toString());
        done(
                "teams",
                "form",
                "ENG-1",
                "--kind",
                "engineering",
                "--organisation",
                "Green",
                "--member",
                "Ana;leader",
                "--from",
                "2026-01-05");
        done(
                "tasks",
                "order",
                "TO-1",
                "--kind",
                "road",
                "--title",
                "Road",
                "--organisation",
                "Green",
                "--quantity",
                "Road;4;km",
                "--on",
                "2026-01-15");
        done(
                "tasks",
                "plan",
                "TO-1",
                "--team",
                "ENG-1",
                "--first",
                "2026-02-02",
                "--last",
                "2026-03-31",
                "--on",
                "2026-01-20");
        done("tasks", "start", "TO-1", "--on", "2026-02-02");
    }

    @Test
    void good_rows_of_a_table_are_taken_and_bad_ones_are_named_and_the_same_file_writes_nothing_twice()
            throws IOException {
        Path table = Files.writeString(folder.resolve("days.csv"), TABLE);

        Run first = run("progress", "report", table.toString());
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out()).contains("2 recorded, 0 recorded before, 2 left out");
        assertThat(first.err()).contains("Line 3: team cannot be read", "Line 4: F-8.3");

        assertThat(run("progress", "report", table.toString()).out())
                .contains("0 recorded, 2 recorded before, 2 left out");
        assertThat(run("progress", "list").out()).containsSubsequence("2026-02-04", "2026-02-03");
        assertThat(run("progress", "list", "--task", "TO-1", "--size", "1").err())
                .contains("--after 2026-02-04_");
        assertThat(run("progress", "list", "--team", "X").status()).isEqualTo(2);
    }

    @Test
    void a_list_is_taken_and_a_report_is_shown() throws IOException {
        Path list = Files.writeString(
                folder.resolve("days.json"),
                "[{\"task\":\"TO-1\",\"team\":\"ENG-1\",\"day\":\"2026-02-03\",\"hours\":8,\"remarks\":\"dry\"}]");

        Run run = run("progress", "report", list.toString(), "--json");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        String id = run.out().replaceAll("(?s).*\"id\" : \"([0-9a-f-]{36})\".*", "$1");
        assertThat(run("progress", "show", id).out()).contains("hours        8:00", "dry");
        assertThat(run("progress", "show", id, "--json").out()).contains("\"minutesWorked\" : 480", "\"flags\"");
        assertThat(run("progress", "list", "--json").out()).contains("\"remarks\" : \"dry\"");
    }

    @Test
    void what_is_no_file_of_reports_is_told() throws IOException {
        Path broken = Files.writeString(folder.resolve("days.json"), "[{");

        assertThat(run("progress", "report", broken.toString()).err()).contains("cannot be read as JSON");
        assertThat(run("progress", "report", folder.resolve("none").toString()).err())
                .contains("cannot be read");
        assertThat(run("progress", "show", "x").err()).contains("There is no report x");
        assertThat(run("progress").status()).isEqualTo(2);
        assertThat(run("progress", "list").out()).contains("No reports.");
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
