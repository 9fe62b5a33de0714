package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class QualityApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private QualityOffice office;

    @SuppressWarnings("NullAway.Init")
    private WebServer programs;

    @BeforeEach
    void open() throws Exception {
        office = new QualityOffice(folder);
        programs = DraftsApiTest.forPrograms(office.office.office);
    }

    @AfterEach
    void close() {
        programs.close();
        office.close();
    }

    private HttpResponse<String> call(String path, Map<String, String> body, String token) throws Exception {
        return DraftsApiTest.call(
                programs, "api/v1/quality/" + path, JsonMapper.shared().writeValueAsString(body), token);
    }

    @Test
    void programs_record_visits_and_take_the_steps_of_nonconformities() throws Exception {
        String officer = DraftsApiTest.token(office.office.office, "quin", Role.QUALITY_OFFICER);
        String operator = DraftsApiTest.token(office.office.office, "olga", Role.OPERATOR);

        assertThat(call("visits", office.monitoring(), operator).statusCode()).isEqualTo(403);
        HttpResponse<String> made = call("visits", office.monitoring(), officer);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(call("visits", office.monitoring(), officer).body()).contains("F-9.6");
        assertThat(call("visits", Map.of("kind", "monitoring"), officer).body()).contains("\"number\"", "missing");
        Map<String, String> corrected = new HashMap<>(office.monitoring());
        corrected.putAll(Map.of("remarks", "lane 4", "reason", "forgotten"));
        assertThat(call("visits/QV-1/correct", corrected, officer).statusCode()).isEqualTo(200);

        Map<String, String> raised = new HashMap<>(QualityOffice.NONCONFORMITY);
        raised.put("visit", "QV-1");
        assertThat(call("nonconformities", raised, officer).statusCode()).isEqualTo(201);
        assertThat(call("visits/QV-1/take-back", Map.of("reason", "x"), officer).body())
                .contains("F-9.22");
        assertThat(call("nonconformities/NC-1/close", Map.of("day", "2026-04-08"), officer)
                        .body())
                .contains("F-9.25");
        assertThat(call("nonconformities/NC-1/acknowledge", Map.of("day", "2026-04-08"), operator)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call("nonconformities/NC-1/fly", Map.of(), officer).statusCode())
                .isEqualTo(404);

        Surfer reader = office.office.quality;
        assertThat(reader.get("api/v1/quality/visits/QV-1").body())
                .contains("\"remarks\":\"lane 4\"", "\"answer\":\"yes\"", "\"name\":\"NC-1\"", "\"seen\"");
        assertThat(reader.get("api/v1/quality/nonconformities/NC-1").body())
                .contains("\"stops\":true", "\"status\":\"acknowledged\"", "\"step\":\"raise\"");
        assertThat(reader.get("api/v1/quality/nonconformities?grade=minor").body())
                .isEqualTo("{\"nonconformities\":[]}");
        assertThat(reader.get("api/v1/quality/visits?kind=holiday").statusCode())
                .isEqualTo(400);
        assertThat(reader.get("api/v1/quality/checklists").body()).contains("site-manual/1");
    }

    @Test
    void programs_record_draws_and_read_lots_and_yields() throws Exception {
        String officer = DraftsApiTest.token(office.office.office, "quin", Role.QUALITY_OFFICER);
        Map<String, String> squares =
                Map.of("boundary", DraftOffice.BOX, "count", "80", "seed", "4711", "operator", "Green Fields");

        assertThat(call("draws", Map.of("boundary", DraftOffice.BOX), officer).body())
                .contains("\"seed\"", "missing");
        assertThat(call("draws", squares, officer).statusCode()).isEqualTo(201);
        assertThat(call("draws", squares, officer).body()).contains("F-9.33");
        assertThat(call("visits", QualityOffice.SAMPLING, officer).statusCode()).isEqualTo(201);
        Map<String, String> note = Map.of(
                "organisation", "Green Fields",
                "method", "manual-clearance",
                "event", "corrected",
                "reason", "wider lanes");
        assertThat(call("lots", note, officer).body()).contains("F-9.32");

        Surfer reader = office.office.quality;
        assertThat(reader.get("api/v1/quality/draws").body()).contains("\"seed\":4711", "\"drawn\":80");
        assertThat(reader.get("api/v1/quality/lots").body())
                .contains("\"severity\":\"normal\"", "\"event\":\"not-accepted\"");
        assertThat(reader.get("api/v1/quality/yield").body())
                .contains("\"squareMetresPerDefect\":40", "\"costPerDefect\":{\"USD\":40.00}");
        assertThat(reader.get("api/v1/quality/yield.csv").body()).contains("cost_per_defect_USD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visits",
                "visits/QV-1/correct",
                "visits/QV-1/take-back",
                "nonconformities",
                "nonconformities/NC-1/acknowledge",
                "nonconformities/NC-1/find-cause",
                "nonconformities/NC-1/set-action",
                "nonconformities/NC-1/verify",
                "nonconformities/NC-1/close",
                "nonconformities/NC-1/reopen",
                "nonconformities/NC-1/withdraw",
                "lots",
                "draws"
            })
    void whatever_a_program_sends_it_is_answered(String path) throws Exception {
        office.recorded(office.monitoring());
        office.raised(QualityOffice.NONCONFORMITY);
        String everything = DraftsApiTest.token(office.office.office, "ada", Role.ADMINISTRATOR);
        Random random = new Random(path.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = office.spoilt(random);
            String body = JsonMapper.shared().writeValueAsString(sent);
            long before = office.office.office.length();
            HttpResponse<String> answer = DraftsApiTest.call(
                    programs,
                    "api/v1/quality/" + path,
                    random.nextInt(9) == 0 ? body.substring(0, body.length() / 2) : body,
                    everything);
            assertThat(answer.statusCode()).as("%s", sent).isNotIn(401, 403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
            if (answer.statusCode() >= 400) {
                assertThat(office.office.office.length()).as("%s", sent).isEqualTo(before);
            }
        }
    }
}
