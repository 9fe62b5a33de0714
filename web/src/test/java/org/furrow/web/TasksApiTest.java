package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TasksApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaskOffice office;

    @SuppressWarnings("NullAway.Init")
    private WebServer programs;

    @BeforeEach
    void open() throws Exception {
        office = new TaskOffice(folder);
        programs = DraftsApiTest.forPrograms(office.office);
    }

    @AfterEach
    void close() {
        programs.close();
        office.close();
    }

    private HttpResponse<String> call(String path, Map<String, String> body, String token) throws Exception {
        return DraftsApiTest.call(programs, path, JsonMapper.shared().writeValueAsString(body), token);
    }

    @Test
    void programs_order_a_task_and_take_its_steps() throws Exception {
        String authority = DraftsApiTest.token(office.office, "nora", Role.APPROVER);
        String operator = DraftsApiTest.token(office.office, "olga", Role.OPERATOR);
        String officer = DraftsApiTest.token(office.office, "quin", Role.QUALITY_OFFICER);

        assertThat(call("api/v1/tasks", TaskOffice.CLEARANCE, operator).statusCode())
                .isEqualTo(403);
        HttpResponse<String> made = call("api/v1/tasks", TaskOffice.CLEARANCE, authority);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String task = "api/v1/tasks/" + DraftOffice.found(made.body(), "\"id\":\"([0-9a-f-]{36})\"");
        assertThat(call("api/v1/tasks", TaskOffice.CLEARANCE, authority).body()).contains("F-7.4", "F-7.9");
        assertThat(call("api/v1/tasks", Map.of("kind", "road"), authority).body())
                .contains("\"number\"", "missing");

        assertThat(call(task + "/start", Map.of("day", "2026-03-16"), operator).body())
                .contains("F-7.15");
        assertThat(call(task + "/plan", TaskOffice.PLAN, operator).statusCode()).isEqualTo(200);
        assertThat(call(task + "/start", Map.of("day", "2026-03-16"), operator).statusCode())
                .isEqualTo(200);
        Map<String, String> suspension = new HashMap<>(TaskOffice.SUSPENSION);
        suspension.put("boundary", "36.0 S 24.0 W\n36.0 S 23.9995 W\n35.999 S 23.9995 W\n35.999 S 24.0 W");
        assertThat(call(task + "/suspend", suspension, operator).body())
                .contains("\"splits\"", "\"reference\":\"H-1\"", "\"draft\"");
        assertThat(call(task + "/accept", Map.of(), officer).body()).contains("F-7.15");
        assertThat(call(task + "/fly", Map.of(), officer).statusCode()).isEqualTo(404);

        String told = office.quality.get(task).body();
        assertThat(told)
                .contains("\"status\":\"suspended\"", "\"depthCm\":13", "\"name\":\"MCT-1\"", "\"cause\":\"weather\"")
                .contains("\"seen\"", "\"overdue\":true", "partM2");
        assertThat(office.quality.get("api/v1/tasks/TO-2026-014").body()).isEqualTo(told);
        assertThat(office.quality.get("api/v1/tasks?status=suspended").body()).contains("TO-2026-014");
        assertThat(office.quality.get("api/v1/tasks?status=accepted").body()).isEqualTo("{\"tasks\":[]}");
        assertThat(office.quality.get("api/v1/tasks?status=flying").statusCode())
                .isEqualTo(400);
    }

    @Test
    void programs_propose_with_a_step_that_its_areas_follow() throws Exception {
        office.ordered(TaskOffice.CLEARANCE);
        String operator = DraftsApiTest.token(office.office, "olga", Role.OPERATOR);
        Map<String, Object> plan = new HashMap<>(TaskOffice.PLAN);
        plan.put("propose-status", true);
        String path = "api/v1/tasks/TO-2026-014/plan";

        HttpResponse<String> lacking =
                DraftsApiTest.call(programs, path, JsonMapper.shared().writeValueAsString(plan), operator);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("told-insurance", "missing");

        plan.put("told-insurance", "AB-12");
        HttpResponse<String> taken =
                DraftsApiTest.call(programs, path, JsonMapper.shared().writeValueAsString(plan), operator);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"proposals\"", "\"to\":\"tasked\"", "\"draft\"");
        assertThat(office.task().status()).isEqualTo(TaskStatus.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order",
                "change",
                "plan",
                "start",
                "suspend",
                "restart",
                "complete",
                "accept",
                "send-back",
                "withdraw"
            })
    void whatever_a_program_sends_it_is_answered(String call) throws Exception {
        office.ordered(TaskOffice.CLEARANCE);
        String path = call.equals("order") ? "api/v1/tasks" : "api/v1/tasks/TO-2026-014/" + call;
        String everything = DraftsApiTest.token(office.office, "ada", Role.ADMINISTRATOR);
        Random random = new Random(call.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = TaskOffice.spoilt(random);
            String body = JsonMapper.shared().writeValueAsString(sent);
            long before = office.office.length();
            HttpResponse<String> answer = DraftsApiTest.call(
                    programs, path, random.nextInt(9) == 0 ? body.substring(0, body.length() / 2) : body, everything);
            assertThat(answer.statusCode()).as("%s", sent).isNotIn(401, 403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
            if (answer.statusCode() >= 400) {
                assertThat(office.office.length()).as("%s", sent).isEqualTo(before);
            }
        }
    }
}
