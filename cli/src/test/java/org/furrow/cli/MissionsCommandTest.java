package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionsCommandTest {

    private static final List<String> RIVER = List.of(
            "establish",
            "River 1",
            "--mandate",
            "Clear the bank",
            "--lead",
            "Green Fields",
            "--partner",
            "Blue Hills",
            "--first",
            "2026-01-05",
            "--last",
            "2026-03-05",
            "--planned",
            "trained=2026-01-02",
            "--objective",
            "cleared; 250000",
            "--objective",
            "other; 12; Wells",
            "--budget",
            "Clearance; Green Fields; Fund 3; EUR; 120000.50",
            "--on",
            "2026-01-01",
            "--reference",
            "Order 7");

    @TempDir
    Path folder;

    @BeforeEach
    void make() {
        Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC()).close();
    }

    @Test
    void a_mission_is_established_listed_and_shown_with_everything_overdue() {
        assertThat(missions("list").out()).contains("No missions.");

        Run made = missions(RIVER.toArray(String[]::new));

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(missions("list").out()).contains("River 1", "Green Fields", "Established", "3 overdue");
        assertThat(missions("list", "--json").out()).contains("\"state\" : \"established\"", "\"overdue\" : 3");
        assertThat(missions("show", "river 1").out())
                .contains(
                        "River 1: Clear the bank",
                        "Order 7",
                        "0 of 250,000 (0 %)",
                        "Overdue: Trained was planned for 2026-01-02");
        assertThat(missions("show", "River 1", "--json").out())
                .contains("\"amount\" : \"120000.50\"", "\"EUR\" : \"120000.50\"", "\"kind\" : \"milestone\"");
    }

    @Test
    void milestones_are_reached_and_taken_back_and_figures_reported() {
        missions(RIVER.toArray(String[]::new));

        assertThat(missions("reach", "River 1", "trained", "--on", "2026-01-03", "--reference", "Report 1")
                        .status())
                .isZero();
        Run refused = missions("reach", "River 1", "deployed");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("F-6.41", "F-6.44", "F-6.46", "Maybe");
        assertThat(missions("reach", "River 1", "deployed", "--json").out()).contains("\"code\" : \"F-6.41\"");
        Run together = missions("reach", "River 1", "deployed", "--those-before");
        assertThat(together.status()).isEqualTo(1);
        assertThat(together.err()).contains("F-6.44", "F-6.46").doesNotContain("F-6.41");
        assertThat(missions("report", "River 1", "wells", "5").status()).isZero();
        assertThat(missions("report", "River 1", "Schools", "5").err()).contains("F-6.53");
        assertThat(missions("show", "River 1").out()).contains("reached 2026-01-03  Report 1", "5 of 12 (41 %)");
        assertThat(missions("take-back", "River 1", "trained", "--reason", "wrong day")
                        .status())
                .isZero();
        assertThat(missions("take-back", "River 1", "trained", "--reason", "wrong day")
                        .err())
                .contains("F-6.49");
    }

    @Test
    void a_revision_changes_what_is_named_and_leaves_the_rest() {
        missions(RIVER.toArray(String[]::new));

        Run revised = missions("revise", "River 1", "--last", "2026-04-05", "--reason", "rains");

        assertThat(revised.status()).as(revised.out() + revised.err()).isZero();
        assertThat(missions("show", "River 1", "--json").out())
                .contains("\"last\" : \"2026-04-05\"", "\"words\" : \"Wells\"", "120000.50");
    }

    @Test
    void what_is_used_wrongly_is_told_with_what_is_right() {
        missions(RIVER.toArray(String[]::new));

        assertThat(missions("show", "River 9").err()).contains("There is no mission River 9");
        assertThat(missions("reach", "River 1", "landed").err())
                .contains("There is no milestone 'landed'", "established, trained");
        assertThat(missions("establish", "X", "--lead", "A", "--first", "soon", "--last", "2026-01-01")
                        .err())
                .contains("first cannot be read (not-a-day): 'soon'.");
        assertThat(missions("establish", "X").status()).isEqualTo(2);
        assertThat(missions().err()).contains("Name what to do: list, show");
    }

    private Run missions(String... arguments) {
        List<String> all = new ArrayList<>(List.of("missions"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        }
        return Run.of(all.toArray(String[]::new));
    }
}
