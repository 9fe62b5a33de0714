package org.furrow.app.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.app.tasking.TaskCamp.CLEARANCE;
import static org.furrow.app.tasking.TaskCamp.DAY;
import static org.furrow.app.tasking.TaskCamp.PLAN;
import static org.furrow.app.tasking.TaskCamp.ROAD;
import static org.furrow.app.tasking.TaskCamp.on;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionTasksTest {

    private static final LocalDate FIRST = LocalDate.parse(PLAN.text("first"));
    private static final LocalDate LAST = LocalDate.parse(PLAN.text("last"));

    @TempDir
    private Path folder;

    private TaskCamp camp;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
        camp.ordered(CLEARANCE);
        camp.ordered(ROAD);
        assertThat(camp.taking("TO-2026-014", TaskStep.PLAN, PLAN)).isEmpty();
    }

    @AfterEach
    void close() {
        camp.close();
    }

    @Test
    void a_mission_has_the_tasks_of_its_teams_that_touch_its_time() {
        assertThat(numbers(FIRST, LAST)).containsExactly("TO-2026-014");
        assertThat(numbers(FIRST.minusDays(9), FIRST)).containsExactly("TO-2026-014");
        assertThat(numbers(FIRST.minusDays(9), FIRST.minusDays(1))).isEmpty();
        assertThat(numbers(LAST, LAST.plusDays(9))).containsExactly("TO-2026-014");
        assertThat(numbers(LAST.plusDays(1), LAST.plusDays(9))).isEmpty();
        assertThat(numbers(FIRST, LAST, List.of())).isEmpty();
    }

    @Test
    void a_task_that_was_withdrawn_is_none_of_the_mission() {
        assertThat(TaskCamp.codes(camp.take(
                        camp.as("nora", Role.APPROVER),
                        "TO-2026-014",
                        TaskStep.WITHDRAW,
                        on(DAY.plusDays(9)).with("reason", "not wanted"))))
                .isEmpty();

        assertThat(numbers(FIRST, LAST)).isEmpty();
    }

    private List<String> numbers(LocalDate first, LocalDate last) {
        return numbers(
                first, last, List.of(camp.book().roster().teams().getFirst().id()));
    }

    private List<String> numbers(LocalDate first, LocalDate last, List<RecordId> teams) {
        MissionProfile profile = new MissionProfile(
                "River 1",
                "Clear the bank",
                "Green Fields",
                List.of(),
                MissionArea.EVERYWHERE,
                new MissionPeriod(first, last),
                Map.of(),
                List.of(),
                teams,
                List.of(),
                List.of());
        Mission mission = new Mission(
                camp.furrow.register().newId(),
                profile,
                List.of(new Mission.Reached(Milestone.ESTABLISHED, DAY, MilestoneDocument.called("Order 7"))),
                List.of());
        return camp.book().ofMission(mission).stream()
                .map(task -> task.profile().number())
                .toList();
    }
}
