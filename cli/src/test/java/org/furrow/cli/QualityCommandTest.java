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

class QualityCommandTest {

    private static final String SAMPLING = """
            {"number": "S-1", "kind": "sampling", "day": "2026-04-08", "inspecting": "Authority", "inspectors": "Zoe",
             "organisation": "Green Fields", "method": "manual-clearance", "lot": "L-1", "units": 1000,
             "inspected": 80, "square-metres": 80, "defects": 2, "verdict": "re-clear", "currency": "USD",
             "cost": "80"}""";
    private static final String NONCONFORMITY = """
            {"number": "NC-1", "grade": "major", "what": "Books missing", "organisation": "Green Fields",
             "visit": "S-1", "day": "2026-04-08"}""";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        done("import", areas.toString());
        done("quality", "visits", "record", file("visit.json", SAMPLING));
        done("quality", "nonconformities", "raise", file("nc.json", NONCONFORMITY));
    }

    @Test
    void visits_are_listed_shown_corrected_and_taken_back() throws IOException {
        assertThat(run("quality", "visits", "list").out()).contains("S-1", "Sampling inspection", "re-clear");
        assertThat(run("quality", "visits", "list", "--kind", "monitoring").out())
                .contains("No visits.");
        assertThat(run("quality", "visits", "list", "--kind", "x").status()).isEqualTo(2);
        assertThat(run("quality", "visits", "show", "S-1").out()).contains("\"defects\" : 2", "NC-1");
        Run again = run("quality", "visits", "record", file("visit.json", SAMPLING), "--json");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).contains("F-9.6");
        done(
                "quality",
                "visits",
                "correct",
                "S-1",
                file("visit.json", SAMPLING.replace("\"L-1\"", "\"L-2\"")),
                "--reason",
                "mistyped");
        assertThat(run("quality", "visits", "list", "--json").out()).contains("L-2");
        assertThat(run("quality", "visits", "take-back", "S-1", "--reason", "x").err())
                .contains("F-9.22");
        assertThat(run("quality", "visits", "record", file("broken.json", "{")).status())
                .isEqualTo(2);
        assertThat(run("quality", "visits", "show", "X").err()).contains("There is no visit X");
    }

    @Test
    void a_nonconformity_takes_its_steps_but_nobody_verifies_their_own() {
        step("acknowledge", "2026-04-09");
        step("find-cause", "2026-04-09", "--tell", "cause=lost");
        step("set-action", "2026-04-10", "--tell", "action=New books", "--tell", "by=Bea", "--tell", "due=2026-04-20");

        Run own = run("quality", "nonconformities", "step", "NC-1", "verify", "--on", "2026-04-21", "--tell", "how=x");
        assertThat(own.status()).isEqualTo(1);
        assertThat(own.err()).contains("F-9.28");
        assertThat(run("quality", "nonconformities", "list", "--overdue").out()).contains("NC-1", "(overdue)");
        assertThat(run("quality", "nonconformities", "list", "--grade", "minor").out())
                .contains("No nonconformities.");
        assertThat(run("quality", "nonconformities", "show", "NC-1").out()).contains("\"actionBy\" : \"Bea\"");
        assertThat(run("quality", "nonconformities", "step", "NC-1", "fly").status())
                .isEqualTo(2);
    }

    @Test
    void lots_yields_draws_and_checklists_are_told() {
        assertThat(run("quality", "lots").out())
                .contains("Green Fields, Manual clearance: normal", "not-accepted", "S-1");
        assertThat(run("quality", "lots", "--json").out()).contains("\"severity\" : \"normal\"");
        assertThat(run("quality", "yield").out()).contains("2026  Green Fields", "2 defects", "{USD=80.00}");
        assertThat(run("quality", "yield", "--csv").out()).contains("80.00,40.00");
        assertThat(run("quality", "draws", "--json").out()).contains("\"draws\"");
        assertThat(run("quality", "checklists").out()).contains("site-manual/1");
        done(
                "quality",
                "note-lots",
                "--organisation",
                "Green Fields",
                "--method",
                "manual-clearance",
                "--event",
                "unsteady",
                "--reason",
                "rain",
                "--on",
                "2026-04-12");
        assertThat(run("quality", "lots").out()).contains("unsteady", "rain");
        assertThat(run("quality").status()).isEqualTo(2);
    }

    private void step(String step, String day, String... told) {
        List<String> all = new ArrayList<>(List.of("quality", "nonconformities", "step", "NC-1", step, "--on", day));
        all.addAll(List.of(told));
        done(all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
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
