package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.furrow.domain.victims.VictimStage;
import org.furrow.domain.victims.VictimStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VictimPagesTest {

    private static final List<String> PAGES = List.of(
            "victims",
            "victims/new",
            "victims/VI-0001",
            "victims/VI-0001/edit",
            "victims/log",
            "victims/statistics.csv");

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

    private HttpResponse<String> step(String step, Map<String, String> form) throws Exception {
        return office.post(office.officer, "victims/VI-0001", "victims/VI-0001/steps/" + step, form);
    }

    @Test
    void a_victim_is_recorded_corrected_and_shown_to_an_officer() throws Exception {
        HttpResponse<String> refused = office.post(
                office.officer,
                "victims/new",
                "victims",
                Map.of("accident", "ACC-1", "outcome", "injured", "age", "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“x” is not a number");
        Map<String, String> without = new HashMap<>(VictimOffice.VICTIM);
        without.put("consent-by", "");
        assertThat(office.post(office.officer, "victims/new", "victims", without)
                        .body())
                .contains("F-8.94", "F-8.95", "Without consent nothing may be kept");

        HttpResponse<String> recorded = office.post(office.officer, "victims/new", "victims", VictimOffice.VICTIM);
        assertThat(DraftOffice.location(recorded)).isEqualTo("victims/VI-0001");
        assertThat(office.officer.get("victims/VI-0001").body())
                .contains(VictimOffice.CANARY, "Another person signs next", "Agriculture", "Hand")
                .doesNotContain("steps/verify");

        Map<String, String> better = new HashMap<>(VictimOffice.VICTIM);
        better.put("age", "36");
        better.put("reason", "seen in the papers");
        assertThat(office.post(office.officer, "victims/VI-0001/edit", "victims/VI-0001/edit", better)
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.officer.get("victims/VI-0001").body()).contains("36", "35", "seen in the papers");
        better.put("seen", "1");
        assertThat(office.post(office.officer, "victims/VI-0001/edit", "victims/VI-0001/edit", better)
                        .body())
                .contains("F-8.96");
    }

    @Test
    void three_persons_sign_and_the_list_shows_how_far_it_is() throws Exception {
        office.recorded("ana");
        assertThat(office.officer.get("victims?waiting=yes").body()).contains("VI-0001", "Recorded");
        assertThat(step("verify", Map.of("remark", "as told")).statusCode()).isEqualTo(302);
        assertThat(office.officer.get("victims?waiting=yes").body()).contains("No victim answers this.");
        assertThat(step("accept", Map.of()).body()).contains("F-8.99");
        office.signed("boris", VictimStep.ACCEPT);
        assertThat(step("approve", Map.of()).statusCode()).isEqualTo(302);

        assertThat(office.victim().orElseThrow().stage()).isEqualTo(VictimStage.APPROVED);
        assertThat(office.officer.get("victims?stage=approved").body())
                .contains("VI-0001", "Approved by the centre", "1 by the notice, 0 recorded", "Differs", "&lt;5")
                .doesNotContain(VictimOffice.CANARY);
        assertThat(step("return", Map.of("remark", "why")).body()).contains("F-8.97");
    }

    @Test
    void what_is_erased_is_gone_from_the_page() throws Exception {
        office.recorded("ana");
        assertThat(step("erase", Map.of("reason", "a free text")).statusCode()).isEqualTo(422);
        assertThat(step("erase", Map.of("reason", "asked-for")).statusCode()).isEqualTo(302);

        assertThat(office.officer.get("victims/VI-0001").body())
                .contains("What was known of this person was destroyed", "The person or the family asked for it")
                .doesNotContain(VictimOffice.CANARY);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "VICTIM_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_or_changes_anything(Role role) throws Exception {
        office.recorded("ana");
        try (Surfer other = office.as(role)) {
            for (String page : PAGES) {
                HttpResponse<String> answer = other.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(403);
                assertThat(answer.body()).doesNotContain(VictimOffice.CANARY, "Interviewer");
            }
            for (String api : List.of("", "/VI-0001", "/log", "/statistics")) {
                assertThat(other.get("api/v1/victims" + api).statusCode()).isEqualTo(403);
            }
            String token = other.token("account");
            for (String path : List.of("victims", "victims/VI-0001/edit", "victims/VI-0001/steps/erase")) {
                assertThat(other.post(path, VictimOffice.VICTIM, token, "same-origin")
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(other.get(office.accident()).body()).doesNotContain("/victims");
        }
        assertThat(office.entries()).isEqualTo(1);
    }

    @Test
    void no_browser_may_keep_any_of_it_and_each_look_is_in_the_log() throws Exception {
        office.recorded("ana");
        for (String page : PAGES) {
            HttpResponse<String> answer = office.officer.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).as(page).contains("no-store");
        }
        assertThat(office.officer.get("api/v1/victims/VI-0001").headers().firstValue("Cache-Control"))
                .contains("no-store");

        assertThat(office.officer.get("victims/log").body())
                .contains("exercise-victim-officer", "Looked at a victim", "Took the numbers", "VI-0001")
                .doesNotContain(VictimOffice.CANARY);
    }

    @Test
    void the_page_of_the_accident_leads_an_officer_to_its_victims() throws Exception {
        office.recorded("ana");

        assertThat(office.officer.get(office.accident()).body())
                .contains("href=\"/victims?accident=ACC-1\"", "1 by the notice, 1 recorded")
                .doesNotContain(VictimOffice.CANARY);
    }

    @Test
    void a_missing_key_is_told_with_its_file_and_makes_no_other() throws Exception {
        office.recorded("ana");
        office.victims.close();
        Files.move(keys.resolve("key"), keys.resolve("sealed"));

        HttpResponse<String> locked = office.officer.get("victims");
        assertThat(locked.statusCode()).isEqualTo(503);
        assertThat(locked.body())
                .contains(
                        "The key is not where it should be", keys.resolve("key").toString());
        assertThat(office.officer.get("api/v1/victims").statusCode()).isEqualTo(503);
        assertThat(office.officer.get(office.accident()).statusCode()).isEqualTo(200);
        assertThat(keys.resolve("key")).doesNotExist();
        Files.move(keys.resolve("sealed"), keys.resolve("key"));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"record", "edit", "verify", "accept", "approve", "return", "erase", "list"})
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        office.recorded("ana");
        String path = switch (form) {
            case "record", "list" -> "victims";
            case "edit" -> "victims/VI-0001/edit";
            default -> "victims/VI-0001/steps/" + form;
        };
        String token = office.officer.token("victims/new");
        Random random = new Random(form.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = VictimOffice.spoilt(random);
            int before = office.entries();
            HttpResponse<String> answer = form.equals("list")
                    ? office.officer.get("victims?" + QualityPagesTest.asked(sent))
                    : office.officer.post(path, sent, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            if (answer.statusCode() != 302) {
                assertThat(office.entries()).as("%s", sent).isEqualTo(before);
            }
        }
    }
}
