package org.furrow.app.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.quality.Inspection;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard.Layout;
import org.furrow.domain.quality.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningSampleTest {

    private static final String FIELD = "-36, -24\n-36, -23.999\n-35.999, -23.999\n-35.999, -24";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("x.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void nothing_typed_is_answered_by_the_standard() {
        PlannedSample planned = plan(Map.of());

        assertThat(planned.large()).isEqualTo(299);
        assertThat(planned.finite()).isEmpty();
        assertThat(planned.confidence()).isEmpty();
        assertThat(planned.plan()).isEmpty();
        assertThat(planned.version()).isEqualTo(1);
        assertThat(planned.inspection()).isEqualTo(Inspection.BEGUN);
    }

    @Test
    void a_lot_has_its_own_sample_and_its_code_letter() {
        PlannedSample planned = plan(Map.of("confidence", "90", "tolerated", "1", "lot", "1000", "inspected", "100"));

        assertThat(planned.finite()).contains(new PlannedSample.Finite(10, 205));
        assertThat(planned.plan().orElseThrow().letter().letter()).isEqualTo("J");
        assertThat(planned.plan().orElseThrow().sample()).isEqualTo(80);
        assertThat(planned.acceptance()).isZero();
        assertThat(planned.confidence().getAsDouble()).isCloseTo(0.653, within(0.001));
    }

    @Test
    void more_units_inspected_than_the_lot_has_are_all_of_it() {
        assertThat(plan(Map.of("lot", "10", "inspected", "99")).confidence()).hasValue(1);
    }

    @Test
    void the_history_of_an_operator_and_method_moves_the_code_letter() {
        PlannedSample tightened =
                plan(Map.of("lot", "1000", "history", "a n, a n", "operator", "Alpha", "method", "manual"));
        PlannedSample discontinued = plan(Map.of("lot", "1000", "history", "NN NNNNN"));

        assertThat(tightened.inspection().severity()).isEqualTo(Severity.TIGHTENED);
        assertThat(tightened.plan().orElseThrow().sample()).isEqualTo(125);
        assertThat(discontinued.plan()).isEmpty();
        assertThat(plan(Map.of("history", "A".repeat(15))).isReductionOpen()).isTrue();
        assertThat(SampleJson.of(tightened).get("inspection"))
                .isEqualTo(Map.of(
                        "operator", "Alpha",
                        "method", "manual",
                        "severity", "tightened",
                        "since", "several-not-accepted",
                        "acceptedInTurn", 0,
                        "reductionOpen", false));
    }

    @Test
    void an_order_takes_what_is_left_out_from_the_standard_and_from_the_assurance() {
        SampleOrder order = read(Map.of("seed", "42")).order().orElseThrow();

        assertThat(order).isEqualTo(new SampleOrder(new Layout(1, 5, 0.5), 299, 42));
        assertThat(read(Map.of()).order().orElseThrow().seed()).isBetween(0L, SampleOrder.LARGEST_SEED);
    }

    @Test
    void an_order_is_as_somebody_types_it() {
        Map<String, String> typed =
                Map.of("side", "10", "edge", "20", "edge-share", "25 %", "count", "12", "seed", "7");

        assertThat(read(typed).order()).contains(new SampleOrder(new Layout(10, 20, 0.25), 12, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "confidence, 0",
        "confidence, 100",
        "confidence, abc",
        "confidence, -95",
        "confidence, 9e1",
        "tolerated, 0",
        "tolerated, 100",
        "lot, 0",
        "lot, 100000001",
        "lot, 1.5",
        "inspected, -1",
        "side, 0",
        "side, 101",
        "side, 1.5",
        "edge, 501",
        "edge-share, 101",
        "count, 0",
        "count, 5001",
        "seed, -1",
        "seed, 1000000000",
        "seed, 99999999999999999999",
        "seed, NaN",
        "lot, ٣"
    })
    void a_number_that_is_not_allowed_is_named_with_what_is(String field, String value) {
        SampleReading.Read read = read(Map.of(field, value));

        assertThat(read.order()).isEmpty();
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field().code()).isEqualTo(field);
            assertThat(fault.kind()).isEqualTo(SampleFault.Kind.NOT_WITHIN);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.most()).isEqualTo(fault.field().most()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"confidence, 0.0001", "confidence, 99.9999", "tolerated, '0,5'", "lot, 100000000", "edge, 0", "seed, 0"
    })
    void the_limits_themselves_are_allowed(String field, String value) {
        assertThat(read(Map.of(field, value)).isSound()).isTrue();
    }

    @Test
    void an_assurance_that_needs_more_squares_than_are_drawn_at_a_time_is_refused_where_ground_is_named() {
        Map<String, String> fine = Map.of("confidence", "99.9", "tolerated", "0.1");

        assertThat(read(fine).isSound()).isTrue();
        SampleReading.Read read = read(Map.of("confidence", "99.9", "tolerated", "0.1", "boundary", FIELD));
        assertThat(read.faults())
                .containsExactly(new SampleFault(SampleField.COUNT, SampleFault.Kind.TOO_MANY, "6905", "1", "5000"));
    }

    @Test
    void letters_that_stand_for_nothing_are_no_history() {
        assertThat(read(Map.of("history", "AXA")).faults())
                .containsExactly(new SampleFault(SampleField.HISTORY, SampleFault.Kind.NOT_A_HISTORY, "AXA", "", ""));
        assertThat(read(Map.of("history", "A".repeat(1_001))).faults()).hasSize(1);
    }

    @Test
    void a_hazard_counts_before_a_boundary_and_a_wrong_boundary_is_told() {
        assertThat(read(Map.of("boundary", FIELD)).ground()).containsInstanceOf(SampleGround.Pasted.class);
        assertThat(read(Map.of("boundary", FIELD, "hazard", "H-1")).ground())
                .containsInstanceOf(SampleGround.Released.class);
        assertThat(read(Map.of("boundary", "nowhere")).shapeFaults())
                .extracting(FormFault::kind)
                .containsExactly(FormFault.Kind.NOT_A_LINE);
    }

    private SampleReading.Read read(Map<String, String> texts) {
        Typed typed = Typed.nothing();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            typed = typed.with(text.getKey(), text.getValue());
        }
        return SampleReading.read(typed, new PlanningSample(furrow).standard());
    }

    private PlannedSample plan(Map<String, String> texts) {
        return new PlanningSample(furrow).plan(read(texts).question().orElseThrow());
    }
}
