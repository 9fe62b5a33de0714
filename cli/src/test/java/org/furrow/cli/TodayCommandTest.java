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

class TodayCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        assertThat(run("import", areas.toString()).status()).isZero();
        assertThat(run(
                                "tasks",
                                "order",
                                "TO-1",
                                "--kind",
                                "road",
                                "--title",
                                "Repair the road",
                                "--organisation",
                                "Green Fields",
                                "--quantity",
                                "Road graded; 4; km",
                                "--first",
                                "2026-02-02",
                                "--on",
                                "2026-01-20")
                        .status())
                .isZero();
    }

    @Test
    void what_waits_is_counted_by_kind_with_what_is_overdue() {
        assertThat(run("today").out()).containsPattern("waits +tasks-to-plan +1, 1 overdue");
        assertThat(run("today", "--json").out())
                .contains("\"kind\" : \"tasks-to-plan\"", "\"number\" : \"TO-1\"", "\"due\" : \"2026-02-02\"");
    }

    @Test
    void everything_of_one_kind_is_listed() {
        assertThat(run("today", "--waiting", "tasks-to-plan").out())
                .contains("late", "TO-1", "due 2026-02-02", "Repair the road");
        assertThat(run("today", "--waiting", "tasks-to-accept").out()).isEmpty();
    }

    @Test
    void a_kind_that_there_is_not_is_named_with_those_that_there_are() {
        Run none = run("today", "--waiting", "tea");

        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("but was tea", "tasks-to-plan");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
