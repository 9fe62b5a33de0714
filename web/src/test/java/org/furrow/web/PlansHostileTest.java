package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.Criterion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Whatever a program sends about plans, it is answered, and what is refused is not written.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansHostileTest {

    private static final int ANSWERED = 21;
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "-1",
            "99999999999999999999",
            "1e9",
            "; 06-15; 08-31; rain",
            ";;;;",
            "ambulance; 99999999; clearance",
            "ambulance; 2; clearance\n".repeat(300),
            "Donor; ; 2027-01-01; 9223372036854775807",
            "Programme",
            "true",
            "manual",
            "2027-01-01");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private PlanOffice office;

    @SuppressWarnings("NullAway.Init")
    private String plan;

    @BeforeAll
    void plan() throws Exception {
        office = new PlanOffice(folder, 3);
        plan = office.made(Map.of());
    }

    @AfterAll
    void close() {
        office.close();
    }

    private static final Map<String, String> ORDER = Map.of("name", "P", "from", "2027-01-01", "seconds", "1");
    private static final Map<String, String> RATES = Map.of("name", "Programme", "people", "2", "reason", "x");
    private static final Map<String, String> ASSUMED = Map.of("lot-area", "50000", "reason", "x");

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                "name",
                "from",
                "years",
                "rates",
                "seconds",
                "seed",
                "near",
                "remarks",
                "as-it-is",
                "reason",
                "works",
                "kind",
                "seasons",
                "equipment",
                "funds"));
        for (Criterion criterion : Criterion.values()) {
            fields.add(criterion.code());
        }
        for (PlanningFigure figure : PlanningFigure.values()) {
            fields.add(figure.code());
        }
        return fields;
    }

    private String spoilt(Random random, String[] hostile, List<String> fields) {
        Map<String, String> sent = new HashMap<>(
                switch (random.nextInt(3)) {
                    case 0 -> ORDER;
                    case 1 -> RATES;
                    default -> ASSUMED;
                });
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(fields.get(random.nextInt(fields.size())), hostile[random.nextInt(hostile.length)]);
        }
        String body = JsonMapper.shared().writeValueAsString(sent);
        return switch (random.nextInt(12)) {
            case 0 -> body.substring(0, body.length() / 2);
            case 1 -> "[" + body + "]";
            case 2 -> "null";
            case 3 -> "{\"works\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
            case 4 -> body.replace("\"reason\":\"x\"", "\"reason\":{\"a\":[1,null]}");
            default -> body;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans",
                "plans/{id}/stop",
                "plans/{id}/publish",
                "plans/{id}/withdraw",
                "planned-orders",
                "priorities/rates",
                "priorities/rates/drop",
                "priorities/assumptions"
            })
    void whatever_a_program_sends_it_is_answered(String path) throws Exception {
        Random random = new Random(path.hashCode());
        List<String> values = new ArrayList<>(VALUES);
        values.addAll(TaskOffice.HOSTILE);
        values.addAll(HostileFormsTest.HOSTILE);
        values.add(plan);
        String[] hostile = values.toArray(String[]::new);
        for (int i = 0; i < 500; i++) {
            hold(path, spoilt(random, hostile, fields()));
        }
    }

    private void hold(String path, String sent) throws Exception {
        long before = office.office.length();
        HttpResponse<String> answer =
                DraftsApiTest.call(office.programs, "api/v1/" + path.replace("{id}", plan), sent, office.planner);
        assertThat(answer.statusCode())
                .as("%s: %s", sent, answer.body())
                .isNotIn(401, 403)
                .isLessThan(500);
        assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "tools.jackson");
        if (answer.statusCode() >= 400) {
            assertThat(office.office.length()).as(sent).isEqualTo(before);
        }
        if (answer.statusCode() == 202) {
            String begun =
                    JsonMapper.shared().readTree(answer.body()).path("id").asString();
            assertThat(office.send("DELETE", "plans/" + begun, office.planner).statusCode())
                    .isIn(200, 404);
        }
        assertThat(office.office.length() - before).as(sent).isBetween(0L, 1L);
    }

    @Test
    void whatever_is_asked_of_a_plan_is_answered() throws Exception {
        Random random = new Random(3);
        List<String> hostile = new ArrayList<>(VALUES);
        hostile.addAll(TaskOffice.HOSTILE);
        List<String> fields = List.of("teams", "kind", "seasons", "equipment", "funds", "lot-area", "handover-days");
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = new HashMap<>(Map.of("teams", "1", "kind", "manual"));
            if (i < ANSWERED) {
                sent.put(fields.get(i % fields.size()), VALUES.get(random.nextInt(VALUES.size())));
            } else {
                for (int k = random.nextInt(1, 4); k > 0; k--) {
                    sent.put(fields.get(random.nextInt(fields.size())), hostile.get(random.nextInt(hostile.size())));
                }
                // an answer takes a second of the processor: most questions name rates that nobody agreed on
                sent.put("rates", hostile.get(random.nextInt(hostile.size())) + "!");
            }
            String body = JsonMapper.shared().writeValueAsString(sent);
            hold("plans/{id}/what-if", random.nextInt(12) == 0 ? body.substring(0, body.length() / 2) : body);
        }
    }
}
