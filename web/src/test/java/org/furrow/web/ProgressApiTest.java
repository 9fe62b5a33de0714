package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProgressApiTest {

    static final Map<String, String> DAY = Map.of(
            "task", "TO-2026-014",
            "team", "MCT-1",
            "day", "2026-03-16",
            "method", "manual-clearance",
            "m2", "120",
            "hours", "6:30",
            "deminers", "8",
            "found", "2",
            "category", "ap-mine",
            "remarks", "rain at noon");

    private static final List<String> FIELDS = List.of(
            "task",
            "team",
            "day",
            "method",
            "kind",
            "m2",
            "work",
            "hours",
            "stopped",
            "cause",
            "stoppages",
            "deminers",
            "dogs",
            "machines",
            "found",
            "category",
            "items",
            "near-misses",
            "remarks",
            "quantities",
            "boundary",
            "photos",
            "reason",
            "seen",
            "flag",
            "words",
            "work.0.method",
            "work.0.m2",
            "stoppages.3.hours",
            "items.0.category",
            "items.0.place",
            "items.99999999999.day",
            "quantities.0.amount",
            "photo-area",
            "more");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaskOffice office;

    @SuppressWarnings("NullAway.Init")
    private WebServer programs;

    @SuppressWarnings("NullAway.Init")
    private String operator;

    @BeforeEach
    void open() throws Exception {
        office = new TaskOffice(folder);
        programs = DraftsApiTest.forPrograms(office.office);
        office.started();
        operator = DraftsApiTest.token(office.office, "olga", Role.OPERATOR);
    }

    @AfterEach
    void close() {
        programs.close();
        office.close();
    }

    /// A day with some fields spoilt.
    static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(DAY);
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(
                    FIELDS.get(random.nextInt(FIELDS.size())),
                    TaskOffice.HOSTILE.get(random.nextInt(TaskOffice.HOSTILE.size())));
        }
        return sent;
    }

    private HttpResponse<String> send(String key, Map<String, String> body) throws IOException, InterruptedException {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(programs.address() + "api/v1/progress"))
                            .header("Authorization", "Bearer " + operator)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    JsonMapper.shared().writeValueAsString(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> call(String path, Map<String, String> body, String token) throws Exception {
        return DraftsApiTest.call(programs, path, JsonMapper.shared().writeValueAsString(body), token);
    }

    private static Map<String, String> with(String field, String text) {
        Map<String, String> sent = new HashMap<>(DAY);
        sent.put(field, text);
        return sent;
    }

    @Test
    void a_program_reports_a_day_reads_it_corrects_it_and_takes_it_back() throws Exception {
        HttpResponse<String> made = send("first-of-the-day", DAY);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String report = "api/v1/progress/" + DraftOffice.found(made.body(), "\"id\":\"([0-9a-f-]{36})\"");
        assertThat(made.body()).contains("\"flags\":[");

        assertThat(office.quality.get(report).body())
                .contains("\"newM2\":120", "\"minutesWorked\":390", "\"category\":\"ap-mine\"", "first-of-the-day")
                .contains("\"name\":\"MCT-1\"", "\"seen\"");
        assertThat(office.quality.get("api/v1/progress?task=TO-2026-014&size=1").body())
                .contains("rain at noon", "\"next\":\"2026-03-16_");
        assertThat(office.quality.get("api/v1/progress?team=X").statusCode()).isEqualTo(400);
        assertThat(office.quality.get("api/v1/tasks/TO-2026-014").body())
                .contains("\"progress\"", "\"newM2\":120", "\"ordnance\":2");

        assertThat(call(report + "/correct", with("m2", "95"), operator).body()).contains("F-8.20");
        Map<String, String> right = with("m2", "95");
        right.put("reason", "mistyped");
        assertThat(call(report + "/correct", right, operator).statusCode()).isEqualTo(200);
        assertThat(office.quality.get(report).body()).contains("\"newM2\":95", "\"corrections\":1", "mistyped");
        assertThat(call(report + "/take-back", Map.of("reason", "wrong task"), operator)
                        .statusCode())
                .isEqualTo(200);
        assertThat(office.quality.get(report).body()).contains("\"standing\":false");
    }

    @Test
    void what_is_sent_again_is_told_again_and_another_report_under_its_key_is_a_conflict() throws Exception {
        HttpResponse<String> first = send("the-very-same", DAY);
        long length = office.office.length();

        HttpResponse<String> again = send("the-very-same", DAY);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        HttpResponse<String> other = send("the-very-same", with("m2", "90"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("F-8.19");
        assertThat(send("another-key", DAY).body()).contains("F-8.17");
        assertThat(send("short", DAY).body()).contains("F-8.18");
        assertThat(office.office.length()).isEqualTo(length);
    }

    @Test
    void of_many_clients_that_send_the_same_at_once_one_makes_an_entry() throws Exception {
        long length = office.office.length();
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clients.add(() -> send("sent-by-many", DAY).statusCode());
        }
        List<Integer> codes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> each : threads.invokeAll(clients)) {
                codes.add(each.get());
            }
        }

        assertThat(codes).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(office.office.length()).isEqualTo(length + 1);
    }

    @Test
    void what_is_strange_is_told_at_once_and_somebody_says_what_they_found_out() throws Exception {
        HttpResponse<String> made = send("a-fast-day-of-work", with("m2", "9000"));
        assertThat(made.body()).contains("S-8.1", "is the limit");
        String report = "api/v1/progress/" + DraftOffice.found(made.body(), "\"id\":\"([0-9a-f-]{36})\"");
        String officer = DraftsApiTest.token(office.office, "quin", Role.QUALITY_OFFICER);
        Map<String, String> said = Map.of("flag", "S-8.1", "words", "A machine worked, too.");

        assertThat(call(report + "/look-into", said, operator).statusCode()).isEqualTo(403);
        assertThat(call(report + "/look-into", said, officer).statusCode()).isEqualTo(200);
        assertThat(office.quality.get(report).body()).contains("A machine worked, too.", "\"lookedInto\"");
        assertThat(call("api/v1/progress", DAY, officer).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "correct", "take-back", "look-into", "list"})
    void whatever_a_program_sends_it_is_answered(String call) throws Exception {
        String made = send("a-report-before", DAY).body();
        String id = DraftOffice.found(made, "\"id\":\"([0-9a-f-]{36})\"");
        String path = call.equals("report") ? "api/v1/progress" : "api/v1/progress/" + id + "/" + call;
        String everything = DraftsApiTest.token(office.office, "ada", Role.ADMINISTRATOR);
        Random random = new Random(call.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = spoilt(random);
            String body = JsonMapper.shared().writeValueAsString(sent);
            long before = office.office.length();
            HttpResponse<String> answer = call.equals("list")
                    ? office.quality.get("api/v1/progress?" + asked(sent))
                    : DraftsApiTest.call(
                            programs,
                            path,
                            random.nextInt(9) == 0 ? body.substring(0, body.length() / 2) : body,
                            everything);
            assertThat(answer.statusCode()).as("%s", sent).isNotIn(401, 403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
            if (answer.statusCode() >= 400 || call.equals("list")) {
                assertThat(office.office.length()).as("%s", sent).isEqualTo(before);
            }
        }
    }

    static String asked(Map<String, String> sent) {
        StringBuilder query = new StringBuilder();
        sent.forEach((field, text) -> query.append(
                        switch (field) {
                            case "m2" -> "size";
                            case "hours" -> "after";
                            case "deminers" -> "from";
                            case "found" -> "until";
                            default -> field;
                        })
                .append('=')
                .append(java.net.URLEncoder.encode(
                        text.substring(0, Math.min(text.length(), 300)), java.nio.charset.StandardCharsets.UTF_8))
                .append('&'));
        return query.append("x=").toString();
    }
}
