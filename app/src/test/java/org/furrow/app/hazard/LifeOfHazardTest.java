package org.furrow.app.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.app.hazard.Programme.assertRecorded;
import static org.furrow.app.hazard.Programme.at;
import static org.furrow.app.hazard.Programme.box;
import static org.furrow.app.hazard.Programme.codes;
import static org.furrow.app.hazard.Programme.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.furrow.app.Outcome;
import org.furrow.app.release.RecordingRelease;
import org.furrow.app.release.ReopeningRelease;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.ReleaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hazard from the first report to land that is handed over, and what is refused on the way.
class LifeOfHazardTest {

    private static final Extent WHOLE = box(0, 0, 10, 10);

    @TempDir
    Path folder;

    private Programme programme;

    @BeforeEach
    void open() {
        programme = new Programme(folder);
    }

    @AfterEach
    void close() {
        programme.assertWhole();
        programme.close();
    }

    @Test
    void a_hazard_goes_from_indication_to_handover_and_is_reopened_where_a_mine_is_found() {
        RecordId id = programme.indication("H-1", WHOLE);
        assertThat(programme.remaining(id)).isZero();
        assertRecorded(programme.reclassify(id, 1, Classification.SUSPECTED));
        assertRecorded(new AddingEvidence(programme.register, programme.standard)
                .add(programme.edit(id, 2, ""), item("mine-sign", 2, Optional.of(at(5, 5)))));
        assertRecorded(programme.reclassify(id, 3, Classification.CONFIRMED));
        assertRecorded(programme.change(programme.tasking(id, 5), WorkStatus.TASKED));
        assertRecorded(programme.change(programme.starting(id, 10), WorkStatus.WORKED_ON));
        assertRecorded(programme.release(operations(id, 20), ReleaseKind.REDUCED, box(0, 0, 4, 10)));
        assertRecorded(programme.release(operations(id, 30), ReleaseKind.CLEARED, box(4, 0, 10, 10)));
        assertRecorded(programme.change(completing(id, 31), WorkStatus.COMPLETED));
        assertRecorded(programme.change(inspecting(id, 32, true), WorkStatus.INSPECTED));
        assertRecorded(programme.change(handingOver(id, 40), WorkStatus.HANDED_OVER));
        assertThat(programme.remaining(id)).isZero();

        assertRecorded(reopen(id, 60, box(4, 0, 6, 10)));

        assertThat(programme.status(id)).isEqualTo(WorkStatus.OPEN);
        long again = box(4, 0, 6, 10).area().squareMetres();
        assertThat(programme.remaining(id)).isEqualTo(again);
        assertThat(programme.ledger(id))
                .containsEntry(LedgerLine.REOPENED, again)
                .containsEntry(LedgerLine.NEWLY_IDENTIFIED, WHOLE.area().squareMetres())
                .containsKeys(LedgerLine.REDUCED, LedgerLine.CLEARED);
    }

    @Test
    void a_survey_that_finds_suspected_area_at_once_keeps_its_approver() {
        RecordId id = programme.register.newId();
        RecordingHazard recording = new RecordingHazard(programme.register, programme.standard);
        RecordingHazard.Sighting sighting = new RecordingHazard.Sighting(
                Programme.description("H-1"),
                WHOLE,
                Classification.SUSPECTED,
                List.of(item("verbal-report", 0, Optional.empty())));

        assertThat(codes(recording.record(programme.edit(id, 0, ""), sighting))).containsExactly("F-0.3", "F-0.7");
        Edit edit = operations(id, 0);
        assertRecorded(recording.record(edit.on(edit.support().telling(Datum.RELIABILITY, "B 2")), sighting));

        assertThat(programme.known(id).revisions()).hasSize(2);
        assertThat(programme.remaining(id)).isEqualTo(WHOLE.area().squareMetres());
        assertThat(codes(recording.record(edit, sighting))).contains("F-3.23");
        assertThat(codes(recording.record(operations(programme.register.newId(), 0), sighting)))
                .contains("F-3.9");
    }

    @Test
    void an_indication_is_discarded_and_no_square_metre_is_credited() {
        RecordId id = programme.indication("H-1", WHOLE);

        assertRecorded(programme.change(programme.edit(id, 4, "nmaa-im"), WorkStatus.DISCARDED));

        assertThat(programme.ledger(id)).isEqualTo(Map.of());
        RecordId suspected = programme.suspected("H-2", WHOLE);
        assertThat(codes(programme.change(programme.edit(suspected, 4, "nmaa-im"), WorkStatus.DISCARDED)))
                .containsExactly("F-3.2");
    }

    @Test
    void suspected_area_is_cancelled_when_all_of_it_is_released() {
        RecordId id = programme.suspected("H-1", WHOLE);
        Edit closing = operations(id, 6);
        closing = closing.on(closing.support().telling(Datum.CRITERIA_MET, "all"));
        assertThat(codes(programme.change(closing, WorkStatus.CANCELLED))).containsExactly("F-3.22");

        assertRecorded(programme.release(operations(id, 5), ReleaseKind.CANCELLED, WHOLE));
        assertRecorded(programme.change(closing, WorkStatus.CANCELLED));

        assertThat(programme.status(id)).isEqualTo(WorkStatus.CANCELLED);
    }

    @Test
    void an_indication_without_direct_evidence_is_not_confirmed() {
        RecordId id = programme.indication("H-1", WHOLE);

        assertThat(codes(programme.reclassify(id, 1, Classification.CONFIRMED))).containsExactly("F-3.3");
    }

    @Test
    void work_does_not_begin_without_order_team_start_point_and_a_second_person() {
        RecordId id = programme.suspected("H-1", WHOLE);
        assertRecorded(programme.change(programme.tasking(id, 5), WorkStatus.TASKED));
        Edit alone = Edit.of(id, Programme.DAY.plusDays(3), Signing.by("Ann").approvedBy("Ann", "operator"))
                .on(Support.NONE.causedBy("PR-1", Programme.DAY.plusDays(9)));

        Outcome refused = programme.change(alone, WorkStatus.WORKED_ON);

        assertThat(codes(refused)).containsExactly("F-0.6", "F-0.2", "F-0.5", "F-0.7", "F-7.2", "F-6.1");
        assertThat(programme.status(id)).isEqualTo(WorkStatus.TASKED);
    }

    @Test
    void rejected_land_is_worked_again_as_rework_and_counts_once() {
        RecordId id = programme.workedOn("H-1", WHOLE);
        assertRecorded(programme.release(operations(id, 20), ReleaseKind.CLEARED, WHOLE));
        assertRecorded(programme.change(completing(id, 31), WorkStatus.COMPLETED));
        assertThat(codes(programme.change(inspecting(id, 32, false), WorkStatus.INSPECTED)))
                .containsExactly("F-9.4");
        assertRecorded(programme.change(inspecting(id, 32, false), WorkStatus.REJECTED));
        Edit again = operations(id, 33);
        assertRecorded(programme.change(
                again.on(programme.atWork(again.support()).telling(Datum.REWORK_ORDER, "RW-1")), WorkStatus.WORKED_ON));

        assertRecorded(new RecordingRelease(programme.register, programme.standard)
                .record(operations(id, 40), cleared(WHOLE, true)));

        assertThat(programme.ledger(id))
                .containsEntry(LedgerLine.CLEARED, WHOLE.area().squareMetres())
                .containsEntry(LedgerLine.REWORK, WHOLE.area().squareMetres());
    }

    @Test
    void land_is_not_handed_over_with_an_open_critical_nonconformity_or_a_signature_missing() {
        RecordId id = programme.workedOn("H-1", WHOLE);
        assertRecorded(programme.release(operations(id, 20), ReleaseKind.CLEARED, WHOLE));
        assertRecorded(programme.change(completing(id, 31), WorkStatus.COMPLETED));
        assertRecorded(programme.change(inspecting(id, 32, true), WorkStatus.INSPECTED));
        Edit edit = programme.edit(id, 40, "nmaa");
        Support open = edit.support().with(new Support.Nonconformity("NC-1", Support.Severity.CRITICAL, true));

        Edit signed = edit.on(open.signedBy("nmaa").signedBy("operator"));

        assertThat(codes(programme.change(signed, WorkStatus.HANDED_OVER)))
                .containsExactly("F-0.7", "F-0.7", "F-0.7", "F-0.7", "F-10.7", "F-9.1");
        assertThat(programme.status(id)).isEqualTo(WorkStatus.INSPECTED);
    }

    @Test
    void a_release_that_is_wrong_in_every_way_is_told_all_of_it() {
        RecordId id = programme.suspected("H-1", WHOLE);
        Edit edit = Edit.of(id, Programme.DAY.minusDays(1), Signing.by("Ann"));

        Outcome refused = new RecordingRelease(programme.register, programme.standard)
                .record(
                        edit,
                        new RecordingRelease.Land(
                                "R", ReleaseKind.CLEARED, box(20, 0, 40, 10), OptionalInt.empty(), "Op", false));

        assertThat(codes(refused)).containsExactly("F-3.7", "F-0.1", "F-0.4", "F-10.9", "F-10.1", "F-10.3", "F-10.4");
    }

    @Test
    void nothing_is_dated_before_the_land_was_hazardous_on_record() {
        RecordId id = programme.indication("H-1", WHOLE);
        assertRecorded(programme.reclassify(id, 10, Classification.SUSPECTED));

        assertThat(codes(programme.change(programme.tasking(id, 9), WorkStatus.TASKED)))
                .containsExactly("F-0.6");
        assertThat(codes(programme.release(operations(id, 9), ReleaseKind.CANCELLED, WHOLE)))
                .containsExactly("F-10.11");
        assertRecorded(programme.release(operations(id, 10), ReleaseKind.CANCELLED, WHOLE));
    }

    @Test
    void a_late_report_of_a_release_takes_its_place_among_the_others() {
        RecordId id = programme.workedOn("H-1", WHOLE);
        assertRecorded(programme.release(operations(id, 30), ReleaseKind.CLEARED, box(5, 0, 10, 10)));

        assertRecorded(programme.release(operations(id, 20), ReleaseKind.CLEARED, box(0, 0, 5, 10)));

        assertThat(programme.remaining(id)).isZero();
    }

    @Test
    void two_releases_of_the_same_land_at_the_same_moment_are_not_both_written() {
        RecordId id = programme.workedOn("H-1", WHOLE);

        List<Outcome> outcomes = Stream.of(20, 20, 20, 20)
                .map(days -> CompletableFuture.supplyAsync(
                        () -> programme.release(operations(id, days), ReleaseKind.CLEARED, WHOLE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
    }

    @Test
    void a_hazard_that_the_register_does_not_have_is_told_so() {
        RecordId nobody = programme.register.newId();
        programme.indication("H-1", WHOLE);

        assertThat(codes(programme.reclassify(nobody, 1, Classification.CONFIRMED)))
                .containsExactly("F-0.9");
    }

    private Edit operations(RecordId id, int days) {
        return programme.edit(id, days, "nmaa-operations");
    }

    private Edit completing(RecordId id, int days) {
        Edit edit = programme.edit(id, days, "operator");
        return edit.on(edit.support()
                .telling(Datum.AREAS_BY_KIND, "see ledger")
                .telling(Datum.ITEMS_FOUND, "3 AP mines")
                .telling(Datum.DEVIATIONS, "none")
                .telling(Datum.MAPS, "map 1"));
    }

    private Edit inspecting(RecordId id, int days, boolean isAccepted) {
        Edit edit = programme.edit(id, days, "nmaa-quality");
        return edit.on(edit.support().with(new Support.Inspection("I-1", edit.day(), isAccepted)));
    }

    private Edit handingOver(RecordId id, int days) {
        Edit edit = programme.edit(id, days, "nmaa");
        return edit.on(edit.support()
                .signedBy("nmaa")
                .signedBy("operator")
                .signedBy("land-user")
                .telling(Datum.PERMANENT_MARKERS, "12 markers")
                .telling(Datum.RESIDUAL_RISK, "below 13 cm is not known")
                .telling(Datum.LIABILITY, "by law 5")
                .telling(Datum.PARTICIPATION, "9 women, 11 men"));
    }

    private Outcome reopen(RecordId id, int days, Extent again) {
        Edit edit = programme.edit(id, days, "nmaa");
        return new ReopeningRelease(programme.register, programme.standard)
                .reopen(edit.on(edit.support().telling(Datum.INVESTIGATION, "INV-1")), again);
    }

    private static RecordingRelease.Land cleared(Extent extent, boolean isRework) {
        return new RecordingRelease.Land("R-9", ReleaseKind.CLEARED, extent, OptionalInt.of(13), "Op", isRework);
    }
}
