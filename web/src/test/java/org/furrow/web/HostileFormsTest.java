package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent to a form, it answers, and what it refuses is not written.
@Tag("slow")
class HostileFormsTest {

    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "<script>alert(1)</script>",
            "\"><img src=x>",
            "'; DROP TABLE journal; --",
            "${7*7}",
            "{{7*7}}",
            "%00%0a",
            "../../etc/passwd",
            "9".repeat(400),
            "-1",
            "1e308",
            "NaN",
            "0x10",
            "９９９",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "99999-01-01",
            "cleared",
            "sha",
            "tasked",
            "mine-sign",
            "مزرعة \u202e",
            "💥\uD83D",
            "a".repeat(7_000),
            "\n\n\n",
            "[".repeat(3_000),
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1e999,0],[0,1],[0,0]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
            "{\"type\":\"FeatureCollection\",\"features\":[",
            "{\"type\":\"Point\",\"coordinates\":[0,0]}",
            "91 N 200 E\n0 0\n1 1",
            "0 0\n0 0\n0 0\n0 0",
            DraftOffice.BOW,
            DraftOffice.BOX,
            "00000000-0000-0000-0000-000000000000",
            "0".repeat(64));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description",
                "classification",
                "status",
                "evidence",
                "boundary",
                "extension",
                "release",
                "new",
                "decide"
            })
    void whatever_is_sent_to_a_form_it_answers_and_a_refusal_writes_nothing(String kind) throws Exception {
        String hazard = office.suspected("H-1");
        String draft = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        String path = kind.equals("new") ? "hazards/new" : kind.equals("decide") ? draft : hazard + "/edit/" + kind;
        String page = office.author.get(hazard + "/edit/description").body();
        String token = DraftOffice.found(page, "name=\"form-token\" value=\"([0-9a-f]{64})\"");
        Map<String, String> sound = DraftOffice.dated(new HashMap<>(DraftOffice.hidden(page)));
        List<String> fields = List.of(
                "reference",
                "name",
                "contamination",
                "to",
                "boundary",
                "area",
                "day",
                "reason",
                "cause",
                "cause-day",
                "evidence-kind",
                "observed",
                "position",
                "source",
                "depth",
                "order-from",
                "order-depth",
                "team-until",
                "seen",
                "proposal",
                "act",
                "effect",
                "objection",
                "told-dossier",
                "signed",
                "nonconformity-severity",
                "inspection-result",
                "check",
                "rework");
        Random random = new Random(kind.hashCode());

        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new HashMap<>(sound);
            for (int j = random.nextInt(1, 9); j > 0; j--) {
                form.put(any(fields, random), any(HOSTILE, random));
            }
            long before = office.length();
            HttpResponse<String> answer = office.author.post(path, form, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            if (answer.statusCode() != 302) {
                assertThat(office.length()).as("%s", form).isEqualTo(before);
            }
        }
    }

    private static <T> T any(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
