package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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

class AccidentsApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private AccidentOffice office;

    @SuppressWarnings("NullAway.Init")
    private WebServer programs;

    @BeforeEach
    void open() throws Exception {
        office = new AccidentOffice(folder);
        programs = DraftsApiTest.forPrograms(office.office.office);
    }

    @AfterEach
    void close() {
        programs.close();
        office.close();
    }

    private HttpResponse<String> call(String path, Map<String, String> body, String token) throws Exception {
        return DraftsApiTest.call(
                programs, "api/v1/accidents" + path, JsonMapper.shared().writeValueAsString(body), token);
    }

    @Test
    void programs_tell_of_accidents_and_take_their_steps() throws Exception {
        String operator = DraftsApiTest.token(office.office.office, "olga", Role.OPERATOR);
        String officer = DraftsApiTest.token(office.office.office, "quin", Role.QUALITY_OFFICER);

        HttpResponse<String> told = call("", AccidentOffice.NOTICE, operator);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        assertThat(call("", AccidentOffice.NOTICE, operator).body()).contains("F-8.52");
        assertThat(call("", Map.of("kind", "accident"), operator).body()).contains("accident-number", "missing");
        assertThat(call("/ACC-1/resume", AccidentOffice.STEPS, operator).statusCode())
                .isEqualTo(403);
        assertThat(call("/ACC-1/resume", AccidentOffice.STEPS, officer).body()).contains("F-8.71");
        assertThat(call("/ACC-1/report", AccidentOffice.STEPS, operator).statusCode())
                .isEqualTo(200);
        assertThat(call("/ACC-1/fly", Map.of(), officer).statusCode()).isEqualTo(404);
        assertThat(call("/ACC-9/report", Map.of(), officer).statusCode()).isEqualTo(404);

        Surfer reader = office.office.quality;
        assertThat(reader.get("api/v1/accidents/ACC-1").body())
                .contains("\"stage\":\"preliminary\"", "\"stopsWork\":true", "\"step\":\"report\"", "\"seen\"");
        assertThat(reader.get("api/v1/accidents?kind=incident").body()).isEqualTo("{\"accidents\":[]}");
        assertThat(reader.get("api/v1/accidents?kind=mishap").statusCode()).isEqualTo(400);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ACC-1/amend",
                "/ACC-1/report",
                "/ACC-1/investigate",
                "/ACC-1/set-action",
                "/ACC-1/do-action",
                "/ACC-1/resume",
                "/ACC-1/close",
                "/ACC-1/reopen"
            })
    void whatever_a_program_sends_it_is_answered(String path) throws Exception {
        office.told();
        String everything = DraftsApiTest.token(office.office.office, "ada", Role.ADMINISTRATOR);
        Random random = new Random(path.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = AccidentOffice.spoilt(random);
            String body = JsonMapper.shared().writeValueAsString(sent);
            long before = office.office.office.length();
            HttpResponse<String> answer = DraftsApiTest.call(
                    programs,
                    "api/v1/accidents" + path,
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
