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

class HandoverCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        assertThat(run("import", areas.toString()).status()).isZero();
    }

    @Test
    void nothing_waits_in_a_register_without_tasks() {
        assertThat(run("handover", "list").out()).contains("reportsToDecide", "[]");
        assertThat(run("handover", "list", "reports", "--json").out()).contains("\"reports\"");
        assertThat(run("handover", "list", "certificates", "--json").out()).contains("\"certificates\"");
        assertThat(run("handover", "list", "finds", "--json").out()).contains("\"finds\"");
        assertThat(run("handover", "list", "use", "--json").out()).contains("\"use\"");
        assertThat(run("handover", "list", "use").status()).isZero();
        assertThat(run("handover", "step", "certificates", "check", "HC-9").err())
                .contains("There is nothing called HC-9");
    }

    @Test
    void what_there_is_not_is_told() {
        assertThat(run("handover", "show", "CR-9").err()).contains("There is nothing called CR-9");
        assertThat(run("handover", "list", "letters").err()).contains("There are no letters");
        assertThat(run("handover", "step", "reports", "fly", "CR-9").err()).contains("There is no step fly");
        assertThat(run("handover", "step", "reports", "accept", "CR-9").err()).contains("There is nothing called CR-9");
        assertThat(run("handover", "step", "reports", "write", "--with", "task=TO-9")
                        .err())
                .contains("Name the task");
    }

    @Test
    void a_certificate_without_an_accepted_report_is_refused_and_a_find_without_words_not_read() {
        Run refused = run(
                "handover",
                "step",
                "certificates",
                "write",
                "--with",
                "certificate-number=HC-1",
                "--with",
                "organisation=Green Fields");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.out() + refused.err()).contains("F-10.75");
        Run unread = run("handover", "step", "finds", "write", "--with", "hazard=nowhere");
        assertThat(unread.status()).isNotZero();
        assertThat(unread.err()).contains("find-number");
    }

    private Run run(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.add("--data");
        all.add(folder.resolve("register.gpkg").toString());
        return Run.of(all.toArray(String[]::new));
    }
}
