package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.furrow.domain.people.Role;
import org.furrow.domain.victims.VictimStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

class VictimsApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path keys;

    @SuppressWarnings("NullAway.Init")
    private VictimOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new VictimOffice(folder, keys);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private HttpResponse<String> call(String path, Map<String, String> body, String token) throws Exception {
        return DraftsApiTest.call(
                office.programs, "api/v1/victims" + path, JsonMapper.shared().writeValueAsString(body), token);
    }

    @Test
    void programs_record_victims_and_sign_for_them() throws Exception {
        String ana = DraftsApiTest.token(office.office, "ana", Role.VICTIM_OFFICER);
        String boris = DraftsApiTest.token(office.office, "boris", Role.VICTIM_OFFICER);
        String chief = DraftsApiTest.token(office.office, "ada", Role.ADMINISTRATOR);

        HttpResponse<String> recorded = call("", VictimOffice.VICTIM, ana);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(recorded.body()).contains("\"number\":\"VI-0001\"").doesNotContain(VictimOffice.CANARY);
        assertThat(call("", Map.of("outcome", "hurt"), ana).body()).contains("outcome", "not-a-choice");
        assertThat(call("", VictimOffice.VICTIM, chief).statusCode()).isEqualTo(403);
        assertThat(call("/VI-0001/verify", Map.of(), chief).statusCode()).isEqualTo(403);
        assertThat(call("/VI-0001/verify", Map.of(), ana).body()).contains("F-8.98");
        assertThat(call("/VI-0001/verify", Map.of("seen", "9"), boris).body()).contains("F-8.96");
        assertThat(call("/VI-0001/verify", Map.of("seen", "1"), boris).body()).contains("\"stage\":\"verified\"");
        assertThat(call("/VI-0001/fly", Map.of(), boris).statusCode()).isEqualTo(404);
        assertThat(call("/VI-0404/accept", Map.of(), boris).statusCode()).isEqualTo(404);
        assertThat(call("/VI-0001/correct", VictimOffice.VICTIM, ana).body()).contains("F-8.83");
        assertThat(call("/VI-0001/erase", Map.of(), ana).body()).contains("missing");

        assertThat(office.officer.get("api/v1/victims/VI-0001").body())
                .contains("\"name\":\"" + VictimOffice.CANARY + "\"", "\"step\":\"verify\"");
        assertThat(office.officer.get("api/v1/victims?accident=ACC-1").body())
                .contains("\"injuredByNotice\":1", "\"agrees\":false")
                .doesNotContain(VictimOffice.CANARY);
        assertThat(office.officer.get("api/v1/victims?stage=flown").statusCode())
                .isEqualTo(400);
        assertThat(office.officer.get("api/v1/victims/statistics").body()).contains("\"count\":\"<5\"");
        assertThat(office.officer.get("api/v1/victims/log").body()).contains("\"person\":\"ana\"");
    }

    @Test
    void a_planted_name_is_in_no_file_no_log_and_no_other_answer() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        try {
            String ana = DraftsApiTest.token(office.office, "ana", Role.VICTIM_OFFICER);
            call("", VictimOffice.VICTIM, ana);
            Map<String, String> wrong = new HashMap<>(VictimOffice.VICTIM);
            wrong.put("sex", VictimOffice.CANARY);
            call("", wrong, ana);
            office.post(office.officer, "victims/new", "victims", VictimOffice.VICTIM);
            office.post(office.officer, "victims/new", "victims", wrong);
            office.officer.get("victims/VI-0001");
            office.signed("boris", VictimStep.VERIFY);

            for (String path : List.of(
                    "journal",
                    "journal.csv",
                    "journal.jsonl",
                    "hazards",
                    "hazards.csv",
                    "accidents",
                    office.accident(),
                    "today",
                    "sign-ins",
                    "sign-ins.csv",
                    "api/v1/journal",
                    "api/v1/accidents",
                    "api/v1/accidents/ACC-1",
                    "victims/VI-0001")) {
                assertThat(office.viewer.get(path).body()).as(path).doesNotContain(VictimOffice.CANARY);
            }
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }

        assertThat(log.list.stream()
                        .filter(line -> !line.getLoggerName().startsWith("jdk."))
                        .map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> line.contains(VictimOffice.CANARY));
        for (Path each : List.of(folder, keys)) {
            try (Stream<Path> files = Files.walk(each)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as("%s", file)
                            .doesNotContain(VictimOffice.CANARY);
                }
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/VI-0001/correct",
                "/VI-0001/verify",
                "/VI-0001/accept",
                "/VI-0001/approve",
                "/VI-0001/return",
                "/VI-0001/erase"
            })
    void whatever_a_program_sends_it_is_answered(String path) throws Exception {
        office.recorded("ana");
        String boris = DraftsApiTest.token(office.office, "boris", Role.VICTIM_OFFICER);
        Random random = new Random(path.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = VictimOffice.spoilt(random);
            String body = JsonMapper.shared().writeValueAsString(sent);
            int before = office.entries();
            HttpResponse<String> answer = DraftsApiTest.call(
                    office.programs,
                    "api/v1/victims" + path,
                    random.nextInt(9) == 0 ? body.substring(0, body.length() / 2) : body,
                    boris);
            assertThat(answer.statusCode()).as("%s", sent).isNotIn(401, 403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
            if (answer.statusCode() >= 400) {
                assertThat(office.entries()).as("%s", sent).isEqualTo(before);
            }
        }
    }
}
