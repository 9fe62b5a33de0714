package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programs that agree on what blocked land costs and on what plans assume.
class PrioritiesApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @SuppressWarnings("NullAway.Init")
    private WebServer programs;

    @SuppressWarnings("NullAway.Init")
    private String planner;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        programs = DraftsApiTest.forPrograms(office);
        planner = DraftsApiTest.token(office, "pia", Role.APPROVER);
    }

    @AfterEach
    void close() {
        programs.close();
        office.close();
    }

    private HttpResponse<String> call(String path, Map<String, ?> body) throws Exception {
        return DraftsApiTest.call(
                programs, "api/v1/" + path, JsonMapper.shared().writeValueAsString(body), planner);
    }

    private JsonNode priorities() throws Exception {
        return JsonMapper.shared()
                .readTree(office.author.get("api/v1/priorities").body());
    }

    @Test
    void rates_are_agreed_on_with_their_history_and_given_up() throws Exception {
        assertThat(priorities().path("tables").size()).isEqualTo(1);
        Map<String, ?> farmers =
                Map.of("name", "Farmers' union", "farmland", 60.5, "people", "0", "reason", "a meeting");

        HttpResponse<String> agreed = call("priorities/rates", farmers);
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
        JsonNode table = priorities().path("tables").get(1);
        assertThat(table.path("name").asString()).isEqualTo("Farmers' union");
        assertThat(table.path("rates").path("farmland").asDouble()).isEqualTo(60.5);
        assertThat(table.path("rates").path("people").asInt()).isZero();
        JsonNode entry = priorities().path("history").get(0);
        assertThat(entry.path("by").asString()).isEqualTo("pia");
        assertThat(entry.path("reason").asString()).isEqualTo("a meeting");

        assertThat(call("priorities/rates", farmers).body()).contains("F-5.2");
        assertThat(call("priorities/rates/drop", Map.of("name", "farmers' UNION"))
                        .body())
                .contains("F-5.1\"");
        assertThat(call("priorities/rates/drop", Map.of("name", "farmers' UNION", "reason", "dissolved"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(priorities().path("tables").size()).isEqualTo(1);
        assertThat(priorities().path("history").get(0).path("dropped").asString())
                .isEqualTo("dissolved");
        assertThat(call("priorities/rates/drop", Map.of("name", "Farmers' union", "reason", "x"))
                        .body())
                .contains("F-5.4");
    }

    @Test
    void a_table_keeps_its_name_whatever_the_capitals() throws Exception {
        assertThat(call("priorities/rates", Map.of("name", "programme", "people", "2", "reason", "x"))
                        .statusCode())
                .isEqualTo(201);

        assertThat(priorities().path("tables").size()).isEqualTo(1);
        assertThat(priorities().path("tables").get(0).path("name").asString()).isEqualTo("Programme");
        assertThat(priorities()
                        .path("tables")
                        .get(0)
                        .path("rates")
                        .path("people")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void assumptions_are_agreed_on_and_what_is_not_named_stays() throws Exception {
        Map<String, String> told = Map.of(
                "lot-area", "1000",
                "seasons", "; 06-15; 08-31; rain",
                "equipment", "ambulance; 4; clearance",
                "funds", "Donor; ; 2027-01-01; 500000",
                "reason", "agreed in the meeting");
        HttpResponse<String> agreed = call("priorities/assumptions", told);
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
        assertThat(call("priorities/assumptions", told).body()).contains("F-5.2");
        assertThat(call("priorities/assumptions", Map.of("seasons", "-", "reason", "dry"))
                        .statusCode())
                .isEqualTo(201);

        JsonNode assumptions = priorities().path("assumptions");
        assertThat(assumptions.path("lot-area").path("value").asInt()).isEqualTo(1_000);
        assertThat(assumptions.path("seasons").asString()).isEmpty();
        assertThat(assumptions.path("equipment").asString()).isEqualTo("ambulance; 4; clearance");
        assertThat(assumptions.path("funds").asString()).isEqualTo("Donor; ; 2027-01-01; 500000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rates | people | -1 | F-5.5",
                "rates | people | 1000000.001 | F-5.5",
                "rates | people | 0.0001 | F-5.5",
                "rates | people | NaN | F-5.5",
                "rates | name |  | F-5.3",
                "rates | reason |  | F-5.1",
                "rates/drop | name | Nobody's | F-5.4",
                "assumptions | lot-area | 999 | F-5.6",
                "assumptions | lot-area | 10000001 | F-5.6",
                "assumptions | lot-area | 2.5 | F-5.6",
                "assumptions | seasons | Hills; 02-31; 03-01 | F-5.7",
                "assumptions | equipment | ambulance; 0; clearance | F-5.7",
                "assumptions | equipment | ambulance; 1001; clearance | F-5.7",
                "assumptions | equipment | ambulance; 4; flying | F-5.7",
                "assumptions | funds | Donor; ; 2027-01-01; -1 | F-5.7",
                "assumptions | funds | Donor | F-5.7",
                "assumptions | reason |  | F-5.1"
            })
    void what_cannot_be_is_refused_with_its_reason(String path, String field, String value, String code)
            throws Exception {
        Map<String, String> body =
                new HashMap<>(Map.of("name", "Somebody", "people", "2", "lot-area", "50000", "reason", "a meeting"));
        body.put(field, value == null ? "" : value);
        long before = office.length();

        HttpResponse<String> answer = call("priorities/" + path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + code + "\"");
        assertThat(office.length()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"0", "1000000", "0.001"})
    void the_least_and_the_largest_rate_are_taken(String rate) throws Exception {
        assertThat(call("priorities/rates", Map.of("name", "Somebody", "people", rate, "reason", "x"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_register_without_areas_has_nothing_to_plan() throws Exception {
        assertThat(call("plans", Map.of("seconds", "1")).body()).contains("F-5.12");
        assertThat(call("plans", Map.of("seconds", "3600", "years", "40")).body())
                .contains("F-5.12");
    }
}
