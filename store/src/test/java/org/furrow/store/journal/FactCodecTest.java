package org.furrow.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.UnreadableFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Facts are written as canonical JSON and read again as they were.
class FactCodecTest {

    private final FactCodec codec = new FactCodec();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_fact_of_any_kind_that_is_written_and_read_is_the_same(long seed) {
        for (Fact fact : new RandomFacts(seed).oneOfEach()) {
            Body body = codec.write(fact);

            assertThat(codec.read(body)).isEqualTo(fact);
            assertThat(codec.write(codec.read(body))).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_body_is_canonical_as_rfc_8785_writes_it(long seed) throws IOException {
        for (Fact fact : new RandomFacts(seed).oneOfEach()) {
            String json = codec.write(fact).json();

            assertThat(json).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "7", "{\"extent\":3}"})
    void a_body_that_cannot_be_read_is_no_fact_and_is_only_shown_as_one(String json) {
        Body damaged = new Body("hazard-recorded", 1, json);

        assertThat(codec.readIfPossible(damaged)).isEqualTo(new UnreadableFact());
        assertThatThrownBy(() -> codec.read(damaged)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> codec.write(new UnreadableFact())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_kind_has_a_word_of_its_own_that_never_changes() {
        Set<String> kinds = new HashSet<>();
        new RandomFacts(1)
                .oneOfEach()
                .forEach(fact -> kinds.add(codec.write(fact).kind()));

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "hazard-recorded",
                        "hazard-evidence-found",
                        "hazard-reclassified",
                        "hazard-status-changed",
                        "hazard-extended",
                        "hazard-boundary-corrected",
                        "hazard-description-corrected",
                        "hazard-superseded",
                        "hazard-reopened",
                        "release-recorded",
                        "occurrence-recorded",
                        "place-recorded",
                        "import-begun",
                        "import-row-held",
                        "import-finished",
                        "import-undone",
                        "import-rows-decided",
                        "import-row-dismissed",
                        "import-row-taken-up",
                        "draft-proposed",
                        "draft-approved",
                        "draft-refused",
                        "draft-withdrawn",
                        "document-added",
                        "document-withdrawn",
                        "team-formed",
                        "team-changed",
                        "team-disbanded",
                        "person-enrolled",
                        "person-changed",
                        "person-left",
                        "accreditation-granted",
                        "accreditation-withdrawn",
                        "mission-established",
                        "mission-revised",
                        "mission-milestone-reached",
                        "mission-milestone-taken-back",
                        "mission-figure-reported",
                        "task-ordered",
                        "task-changed",
                        "task-planned",
                        "task-started",
                        "task-suspended",
                        "task-restarted",
                        "task-completed",
                        "task-accepted",
                        "task-sent-back",
                        "task-withdrawn",
                        "progress-reported",
                        "progress-corrected",
                        "progress-taken-back",
                        "progress-looked-into",
                        "accident-noticed",
                        "accident-amended",
                        "accident-preliminary-reported",
                        "accident-investigated",
                        "accident-action-set",
                        "accident-action-done",
                        "accident-work-resumed",
                        "accident-closed",
                        "accident-reopened",
                        "visit-recorded",
                        "visit-corrected",
                        "visit-taken-back",
                        "nonconformity-raised",
                        "nonconformity-acknowledged",
                        "nonconformity-cause-found",
                        "nonconformity-action-set",
                        "nonconformity-verified",
                        "nonconformity-closed",
                        "nonconformity-reopened",
                        "nonconformity-withdrawn",
                        "squares-drawn",
                        "lots-noted",
                        "completion-drafted",
                        "completion-submitted",
                        "completion-returned",
                        "completion-accepted",
                        "certificate-drafted",
                        "certificate-signed",
                        "certificate-issued",
                        "certificate-replaced",
                        "land-use-checked",
                        "released-find-reported",
                        "released-ground-reviewed",
                        "rates-agreed",
                        "rates-dropped",
                        "planning-assumed",
                        "plan-published",
                        "plan-withdrawn");
    }

    @Test
    void a_body_of_an_older_schema_is_raised_step_by_step_and_a_new_one_is_written_in_the_latest() {
        FactCodec later = new FactCodec(Map.of(
                "import-undone/2", json -> json.put("why", json.path("because").asString()),
                "import-undone/3", json -> json.put("reason", json.path("why").asString())));

        Fact first = later.read(new Body("import-undone", 1, "{\"because\":\"wrong file\"}"));
        Fact second = later.read(new Body("import-undone", 2, "{\"why\":\"wrong file\"}"));

        assertThat(List.of(first, second)).containsOnly(new ImportFact.Undone("wrong file"));
        assertThat(later.write(first).schema()).isEqualTo(3);
    }

    @Test
    void an_upcaster_of_one_kind_leaves_the_others_alone() {
        FactCodec later = new FactCodec(Map.of("import-undone/2", json -> json.put("reason", "")));
        Fact change = new HazardFact.StatusChanged(WorkStatus.TASKED, "order", "B");

        Body body = later.write(change);

        assertThat(body).isEqualTo(codec.write(change));
        assertThat(later.read(body)).isEqualTo(change);
    }

    @Test
    void findings_that_were_written_as_lines_are_read_in_their_parts() {
        Body old = new Body(
                "import-row-held",
                1,
                "{\"source\":{\"file\":\"a.csv\",\"fingerprint\":\"" + "ab".repeat(32)
                        + "\",\"findings\":[\"missing-geometry: The row has no shape.\","
                        + "\"unclosed-ring: A ring is open [mended; 4 m²]\",\"odd\"],\"row\":3,\"values\":{}}}");

        ImportFact.RowHeld held = (ImportFact.RowHeld) codec.read(old);

        assertThat(held.source().findings())
                .containsExactly(
                        new RowFinding("missing-geometry", "", "", "The row has no shape.", "", ""),
                        new RowFinding("unclosed-ring", "", "", "A ring is open", "", "mended; 4 m²"),
                        new RowFinding("odd", "", "", "", "", ""));
        assertThat(codec.read(codec.write(held))).isEqualTo(held);
    }

    @Test
    void a_body_of_a_newer_release_is_refused_with_advice() {
        assertThatThrownBy(() -> codec.read(new Body("import-undone", 2, "{}"))).hasMessageContaining("newer release");
        assertThatThrownBy(() -> codec.read(new Body("hazard-hidden", 1, "{}"))).hasMessageContaining("newer release");
    }
}
