package org.furrow.app.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.app.tasking.TaskCamp.CLEARANCE;
import static org.furrow.app.tasking.TaskCamp.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrefillingOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    private TaskCamp camp;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
    }

    @AfterEach
    void close() {
        camp.close();
    }

    private PrefillingOrder.Begun begin(String hazard, LocalDate today) {
        return new PrefillingOrder(camp.as("nora", Role.APPROVER)).begin(hazard, today);
    }

    @Test
    void an_order_begins_with_what_hazard_team_and_accreditation_say_alike() {
        PrefillingOrder.Begun begun = begin("H-1", TODAY);

        Typed typed = begun.typed();
        assertThat(typed.text("number")).isEqualTo("TO-2026-001");
        assertThat(typed.text("kind")).isEqualTo("clearance");
        assertThat(typed.text("organisation")).isEqualTo("Green Fields");
        assertThat(typed.text("hazards")).isEqualTo("H-1");
        assertThat(typed.all("method")).containsExactly("manual-clearance");
        assertThat(typed.all("teams"))
                .containsExactly(camp.book().roster().teams().getFirst().id().toString());
        assertThat(typed.text("day")).isEqualTo("2026-03-09");
        assertThat(typed.text("depth")).as("no order says how deep yet").isEmpty();
        assertThat(typed.text("last")).as("no mission says until when").isEmpty();
        assertThat(begun.reference()).isEqualTo("H-1");
        assertThat(begin(camp.hazard.toString(), TODAY).typed().text("hazards")).isEqualTo("H-1");
    }

    @Test
    void what_begins_can_be_ordered_once_its_depth_and_title_are_told() {
        assertThat(camp.order(begin("H-1", TODAY)
                                .typed()
                                .with("title", "Clear the yard")
                                .with("depth", "13"))
                        .reasons())
                .isEmpty();
        assertThat(camp.task("TO-2026-001").profile().teams()).hasSize(1);
    }

    @Test
    void the_number_follows_the_latest_order_and_the_depth_the_latest_of_its_kind() {
        camp.ordered(CLEARANCE);
        camp.ordered(TaskCamp.ROAD
                .with("number", "TO-2026-019")
                .with("day", DAY.plusDays(1).toString()));

        PrefillingOrder.Begun begun = begin("H-1", TODAY);

        assertThat(begun.typed().text("number")).isEqualTo("TO-2026-020");
        assertThat(begun.typed().text("depth")).isEqualTo("13");
        assertThat(begun.depthFrom()).isEqualTo("TO-2026-014");
    }

    @Test
    void nothing_is_guessed_where_the_register_says_it_in_two_ways_or_not_at_all() {
        Typed second = Typed.nothing()
                .with("name", "MCT-2")
                .with("kind", "manual")
                .with("organisation", "Green Fields")
                .with("day", "2026-01-05");
        TeamReading.Said said = TeamReading.team(second, DAY, TeamReading.RoleWords.CODES)
                .wish()
                .orElseThrow();
        new FormingTeams(camp.furrow).form(said.day(), said.wish());

        assertThat(begin("H-1", TODAY).typed().all("teams")).as("two teams").isEmpty();
        assertThat(begin("H-2", TODAY).typed().text("organisation")).isEqualTo("Blue Hills");
        assertThat(begin("H-2", TODAY).typed().all("teams")).as("no team").isEmpty();
        assertThat(begin("H-2", TODAY).typed().all("method"))
                .as("no accreditation")
                .isEmpty();
        assertThat(begin("H-1", LocalDate.of(2026, 6, 1)).typed().all("method"))
                .as("the accreditation has ended")
                .isEmpty();
        assertThat(begin("", TODAY).typed().text("kind")).isEmpty();
        assertThat(begin("H-99", TODAY).typed().text("hazards")).isEqualTo("H-99");
    }

    @Test
    void the_organisations_of_hazards_teams_and_tasks_are_suggested() {
        camp.ordered(TaskCamp.ROAD.with("organisation", "Road Works"));

        assertThat(new PrefillingOrder(camp.as("nora", Role.APPROVER)).listOrganisations())
                .containsExactly("Blue Hills", "Green Fields", "Road Works");
    }
}
