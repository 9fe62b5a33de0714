package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programs that make plans, ask them, publish them and order what they say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansApiTest {

    private static final String NO_PLAN = "00000000-0000-7000-8000-000000000000";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private PlanOffice office;

    @SuppressWarnings("NullAway.Init")
    private String plan;

    @BeforeAll
    void plan() throws Exception {
        office = new PlanOffice(folder, 12);
        plan = office.made(Map.of("name", "First", "seed", "7"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    @Test
    void a_plan_says_what_comes_back_who_does_what_and_how_far_it_is_from_the_best() throws Exception {
        JsonNode read = office.read("plans/" + plan);
        JsonNode works = office.read("plans/" + plan + "/works").path("works");

        assertThat(read.path("name").asString()).isEqualTo("First");
        assertThat(read.path("seed").asInt()).isEqualTo(7);
        assertThat(read.path("objective").asLong())
                .isBetween(
                        read.path("bound").asLong(), read.path("firstObjective").asLong());
        assertThat(read.path("quarters").size()).isPositive();
        assertThat(works.size())
                .isEqualTo(read.path("works").asInt() - read.path("notDone").asInt())
                .isPositive();
        for (JsonNode work : works) {
            assertThat(work.path("first").asString())
                    .isLessThanOrEqualTo(work.path("last").asString())
                    .isGreaterThan(today());
            assertThat(work.path("team").asString()).isNotEmpty();
        }
        assertThat(office.get("plans").body()).contains(plan, "\"ready\"");
    }

    @Test
    void questions_are_answered() throws Exception {
        String address = "plans/" + plan;
        JsonNode works = office.read(address + "/works").path("works");
        String one = works.get(0).path("work").asString();
        String other = works.get(1).path("work").asString();

        JsonNode why = office.read(address + "/why?one=" + one + "&other=" + other);
        assertThat(why.path("one").path("work").asString()).isEqualTo(one);
        assertThat(why.path("swapped").has("possible")).isTrue();
        assertThat(office.read(address + "/why?one=" + one + "&other=" + one)
                        .path("swapped")
                        .path("possible")
                        .asBoolean())
                .isFalse();
        assertThat(office.get(address + "/why?one=" + one).statusCode()).isEqualTo(400);

        JsonNode outlook = answered(address + "/what-if", Map.of("teams", "2", "kind", "manual"));
        assertThat(outlook.path("objective").asLong()).isPositive();
        assertThat(answered(address + "/what-if", Map.of("teams", "-50", "kind", "manual"))
                        .path("gain")
                        .asDouble())
                .isLessThanOrEqualTo(0);
        assertThat(answered(address + "/what-if", Map.of("left-after-survey", "100"))
                        .path("gain")
                        .asDouble())
                .isNegative();

        JsonNode regret = office.read(address + "/regret");
        assertThat(regret.path("regret").get(0).get(0).asDouble()).isZero();
        JsonNode sensitivity = office.read(address + "/sensitivity").path("sensitivity");
        assertThat(sensitivity.size()).isPositive().isEven();
        assertThat(sensitivity.get(0).path("regret").asDouble()).isNotNegative();
    }

    private JsonNode answered(String path, Map<String, String> body) throws Exception {
        HttpResponse<String> answer = office.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource({"teams, 51", "teams, 1e1", "teams, many", "kind, brass-band", "rates, Nobody's"})
    void a_question_that_cannot_be_read_is_refused(String field, String value) throws Exception {
        Map<String, String> body = new HashMap<>(Map.of("teams", "1", "kind", "manual"));
        body.put(field, value);

        assertThat(office.post("plans/" + plan + "/what-if", body).statusCode()).isEqualTo(400);
    }

    @Test
    void more_teams_without_their_kind_is_no_question() throws Exception {
        assertThat(office.post("plans/" + plan + "/what-if", Map.of("teams", "1"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_plan_near_to_another_one_is_compared_with_it_and_deleted() throws Exception {
        String later = office.made(Map.of("name", "Later", "near", plan));

        JsonNode compared = office.read("plans/" + plan + "/compare/" + later);
        assertThat(compared.has("difference")).isTrue();
        assertThat(office.read("plans/" + plan + "/compare/" + plan)
                        .path("changes")
                        .size())
                .isZero();
        assertThat(office.read("plans/" + later).path("near").asString()).isEqualTo(plan);

        assertThat(office.send("DELETE", "plans/" + later, office.planner).statusCode())
                .isEqualTo(200);
        assertThat(office.get("plans/" + later).statusCode()).isEqualTo(404);
        assertThat(office.get("plans").body()).doesNotContain(later);
    }

    @Test
    void a_search_is_stopped_and_its_best_plan_kept_and_a_search_that_is_deleted_leaves_nothing() throws Exception {
        String stopped = office.begun(Map.of("seconds", "600"));
        String deleted = office.begun(Map.of("seconds", "600"));
        assertThat(office.post("plans/" + deleted + "/publish", Map.of()).body())
                .contains("F-5.13");
        assertThat(office.get("plans/" + deleted + "/works").statusCode()).isEqualTo(404);

        assertThat(office.send("DELETE", "plans/" + deleted, office.planner).statusCode())
                .isEqualTo(200);
        assertThat(office.post("plans/" + stopped + "/stop", Map.of()).statusCode())
                .isEqualTo(200);
        for (int look = 0; look < 1_200 && office.get("plans").body().contains("\"running\""); look++) {
            Thread.sleep(50);
        }

        assertThat(office.state(stopped)).isEqualTo("ready");
        assertThat(office.get("plans/" + deleted).statusCode()).isEqualTo(404);
    }

    @Test
    void a_plan_is_published_ordered_from_and_withdrawn() throws Exception {
        HttpResponse<String> published =
                office.post("plans/" + plan + "/publish", Map.of("remarks", "agreed in the meeting"));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        JsonNode orders = office.read("planned-orders").path("orders");
        assertThat(orders.size())
                .isEqualTo(office.read("plans/" + plan + "/works").path("works").size());

        List<String> drafts = new ArrayList<>(List.of("H-0/C1"));
        for (JsonNode order : orders) {
            if (order.path("standing").asString().equals("draft")) {
                drafts.add(order.path("work").asString());
            }
        }
        JsonNode answer = answered("planned-orders", drafts);
        assertThat(answer.path("refused").path("H-0/C1").toString()).contains("F-5.20");
        assertThat(answer.path("ordered").size() + answer.path("refused").size())
                .isEqualTo(drafts.size());
        String draft = answer.path("ordered").propertyNames().iterator().next();
        String number = answer.path("ordered").path(draft).asString();
        assertThat(office.get("planned-orders").body()).contains("\"" + number + "\"", "\"ordered\"");
        assertThat(answered("planned-orders", List.of(draft)).path("refused").toString())
                .contains("F-5.20");

        assertThat(office.post("plans/" + plan + "/publish", Map.of()).body()).contains("F-5.17");
        assertThat(office.post("plans/" + plan + "/publish", Map.of("as-it-is", "true"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(office.post("plans/" + plan + "/withdraw", Map.of()).body()).contains("F-5.1\"");
        assertThat(office.post("plans/" + NO_PLAN + "/withdraw", Map.of("reason", "x"))
                        .body())
                .contains("F-5.18");
        assertThat(office.post("plans/" + plan + "/withdraw", Map.of("reason", "funds lapsed"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(office.read("planned-orders").path("orders").size()).isZero();
        assertThat(office.post("plans/" + plan + "/withdraw", Map.of("reason", "again"))
                        .body())
                .contains("F-5.18");
    }

    private JsonNode answered(String path, List<String> works) throws Exception {
        HttpResponse<String> answer = office.post(path, Map.of("works", works));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "years, 0, F-5.9",
        "years, 41, F-5.9",
        "years, two, F-5.9",
        "seconds, 0, F-5.9",
        "seconds, 3601, F-5.9",
        "seconds, -1, F-5.9",
        "seed, -1, F-5.7",
        "seed, 99999999999, F-5.7",
        "from, soon, F-5.7",
        "from, 2026-02-30, F-5.7",
        "from, 1999-01-01, F-5.10",
        "from, +999999999-12-31, F-5.10",
        "rates, Nobody's, F-5.4",
        "near, ../../etc/passwd, F-5.11",
        "near, 00000000-0000-7000-8000-000000000000, F-5.11"
    })
    void an_order_of_a_plan_is_refused_with_its_reason(String field, String value, String code) throws Exception {
        HttpResponse<String> answer = office.post("plans", Map.of(field, value));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    @Test
    void a_viewer_looks_and_changes_nothing() throws Exception {
        for (String address : List.of("plans", "plans/" + plan, "plans/" + plan + "/works", "priorities")) {
            assertThat(office.send("GET", address, office.viewer).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        long before = office.office.length();
        for (String address : List.of(
                "plans",
                "plans/" + plan + "/stop",
                "plans/" + plan + "/publish",
                "plans/" + plan + "/withdraw",
                "planned-orders",
                "priorities/rates",
                "priorities/rates/drop",
                "priorities/assumptions")) {
            assertThat(DraftsApiTest.call(office.programs, "api/v1/" + address, "{}", office.viewer)
                            .statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(office.send("DELETE", "plans/" + plan, office.viewer).statusCode())
                .isEqualTo(403);
        String clerk = DraftsApiTest.token(office.office, "dee", Role.DATA_ENTRY);
        assertThat(DraftsApiTest.call(office.programs, "api/v1/plans", "{}", clerk)
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.state(plan)).isEqualTo("ready");
        assertThat(office.office.length()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_PLAN, "x", "%2e%2e", "..%5c..%5cplan", "%00", "0", "%F0%9F%92%A5"})
    void an_id_that_is_no_plan_is_not_found(String id) throws Exception {
        for (String question : List.of(
                "", "/works", "/why?one=a&other=b", "/regret", "/sensitivity", "/compare/" + id, "/compare/" + plan)) {
            assertThat(office.get("plans/" + id + question).statusCode())
                    .as(question)
                    .isIn(400, 404);
        }
        assertThat(office.get("plans/" + plan + "/compare/" + id).statusCode()).isIn(400, 404);
        assertThat(office.send("DELETE", "plans/" + id, office.planner).statusCode())
                .isIn(400, 404);
        assertThat(office.post("plans/" + id + "/what-if", Map.of()).statusCode())
                .isIn(400, 404);
        assertThat(office.post("plans/" + id + "/publish", Map.of()).statusCode())
                .isIn(400, 422);
    }
}
