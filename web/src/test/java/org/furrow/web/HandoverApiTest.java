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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HandoverApiTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandoverOffice office;

    @SuppressWarnings("NullAway.Init")
    private WebServer programs;

    @BeforeEach
    void open() throws Exception {
        office = new HandoverOffice(folder);
        programs = DraftsApiTest.forPrograms(office.office.office);
    }

    @AfterEach
    void close() {
        programs.close();
        office.close();
    }

    private HttpResponse<String> call(String path, Map<String, String> body, String token) throws Exception {
        return DraftsApiTest.call(
                programs, "api/v1/handover" + path, JsonMapper.shared().writeValueAsString(body), token);
    }

    @Test
    void programs_report_decide_and_certify() throws Exception {
        String operator = DraftsApiTest.token(office.office.office, "olga", Role.OPERATOR);
        String officer = DraftsApiTest.token(office.office.office, "quin", Role.QUALITY_OFFICER);

        HttpResponse<String> written = call("/reports", HandoverOffice.REPORT, operator);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(call("/reports", HandoverOffice.REPORT, operator).body()).contains("F-10.53");
        assertThat(call("/reports", Map.of("task", "TO-2026-014"), operator).body())
                .contains("report-number", "missing");
        assertThat(call("/reports/CR-0001/submit", Map.of(), operator).statusCode())
                .isEqualTo(200);
        assertThat(call("/reports/CR-0001/accept", Map.of(), operator).statusCode())
                .isEqualTo(403);
        office.inspected();
        HttpResponse<String> accepted = call("/reports/CR-0001/accept", Map.of(), officer);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(call("/certificates", HandoverOffice.CERTIFICATE, operator).statusCode())
                .isEqualTo(201);
        assertThat(call("/certificates/HC-0001/sign", HandoverOffice.STEPS, operator)
                        .statusCode())
                .isEqualTo(422);
        assertThat(call("/reports/CR-0001/fly", Map.of(), officer).statusCode()).isEqualTo(404);
        assertThat(call("/reports/CR-9/accept", Map.of(), officer).statusCode()).isEqualTo(404);

        Surfer reader = office.office.quality;
        assertThat(reader.get("api/v1/handover/reports/CR-0001").body())
                .contains("\"status\":\"accepted\"", "\"clearedM2\":10005", "\"method\":\"manual-clearance\"");
        assertThat(reader.get("api/v1/handover/certificates/HC-0001").body()).contains("\"fingerprint\"");
        assertThat(reader.get("api/v1/handover").body()).contains("\"certificatesToSign\":[\"HC-0001\"]");
        assertThat(reader.get("api/v1/handover/finds").body()).isEqualTo("{\"finds\":[]}");
        assertThat(reader.get("api/v1/handover/reports/begin?task=TO-2026-014").body())
                .contains("\"number\":\"CR-0002\"");
    }

    @Test
    void programs_tell_how_land_is_used_after_its_handover() throws Exception {
        office.issued();
        String officer = DraftsApiTest.token(office.office.office, "quin", Role.QUALITY_OFFICER);
        assertThat(call("/certificates/HC-0001/check", Map.of("used", "no"), officer)
                        .body())
                .contains("visitor", "missing");

        HttpResponse<String> checked = call("/certificates/HC-0001/check", HandoverOffice.CHECK, officer);

        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(office.office.quality.get("api/v1/handover/use").body())
                .contains("\"certificate\":\"HC-0001\"", "\"nextCheck\"", "\"months\":6", "\"used\":\"partly\"")
                .contains("\"because\":[\"no-trust\"]", "\"next\":\"2027-03-01\"");
        assertThat(office.office
                        .quality
                        .get("api/v1/handover/certificates/HC-0001")
                        .body())
                .contains("\"checksDue\"", "\"step\":\"checked\"");
        assertThat(office.office.quality.get("api/v1/handover").body()).contains("\"landUseToCheck\":[]");
    }

    @Test
    void the_answer_to_a_missed_item_has_the_fields_of_its_find() throws Exception {
        office.accepted();
        String officer = DraftsApiTest.token(office.office.office, "quin", Role.QUALITY_OFFICER);
        Map<String, String> missed = new HashMap<>(AccidentOffice.NOTICE);
        missed.putAll(Map.of("kind", "missed-item", "stop", "nobody", "injured", "", "hazard", "H-1"));

        HttpResponse<String> told = DraftsApiTest.call(
                programs, "api/v1/accidents", JsonMapper.shared().writeValueAsString(missed), officer);

        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        assertThat(told.body())
                .contains("\"find-number\":\"RF-0001\"", "\"release\":\"R-1\"", "\"accident\":\"ACC-1\"");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports",
                "/certificates",
                "/finds",
                "/reports/CR-0001/change",
                "/reports/CR-0001/submit",
                "/reports/CR-0001/return",
                "/reports/CR-0001/accept",
                "/certificates/HC-0001/change",
                "/certificates/HC-0001/sign",
                "/certificates/HC-0001/issue",
                "/certificates/HC-0001/check"
            })
    void whatever_a_program_sends_it_is_answered(String path) throws Exception {
        office.ready(path);
        String everything = DraftsApiTest.token(office.office.office, "ada", Role.ADMINISTRATOR);
        Random random = new Random(path.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = HandoverOffice.spoilt(random, path);
            String body = JsonMapper.shared().writeValueAsString(sent);
            long before = office.office.office.length();
            HttpResponse<String> answer = DraftsApiTest.call(
                    programs,
                    "api/v1/handover" + path,
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
