package org.furrow.app.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.ReleasedPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a completion report begins with, and how it is handed in with one press.
class BeginningCompletionTest {

    @TempDir
    private Path folder;

    @Test
    void what_nobody_drew_is_all_that_remains_where_as_much_is_reported() {
        try (HandoverCamp camp = new HandoverCamp(folder, new HandoverCamp.Reported("", 4, "Done"))) {
            List<ReleasedPart> parts = begun(camp).parts();

            assertThat(parts).hasSize(1);
            assertThat(parts.getFirst().extent())
                    .isEqualTo(
                            new Extent.Drawn(camp.hazard().standing().ground().orElseThrow()));
        }
    }

    @Test
    void all_that_remains_counts_more_than_the_drawing_of_a_part_of_it() {
        HandoverCamp.Reported half = new HandoverCamp.Reported(HandoverCamp.drawing(100), 4, "Done");
        try (HandoverCamp camp = new HandoverCamp(folder, half)) {
            assertThat(begun(camp).newArea().squareMetres()).isEqualTo(HandoverCamp.area());
        }
    }

    @Test
    void what_is_reported_beside_a_drawing_is_stated() {
        HandoverCamp.Reported half = new HandoverCamp.Reported(HandoverCamp.drawing(100), 2, "Done");
        try (HandoverCamp camp = new HandoverCamp(folder, half)) {
            CompletionProfile begun = begun(camp);

            assertThat(begun.parts()).hasSize(2);
            assertThat(begun.parts().getFirst().extent()).isInstanceOf(Extent.Drawn.class);
            assertThat(begun.parts().getLast().extent()).isInstanceOf(Extent.Stated.class);
            assertThat(begun.newArea().squareMetres()).isEqualTo(HandoverCamp.area() - 2 * 400_000);
        }
    }

    @Test
    void ground_that_nobody_drew_is_not_invented_where_less_is_reported_than_remains() {
        try (HandoverCamp camp = new HandoverCamp(folder, new HandoverCamp.Reported("", 3, "Done"))) {
            List<ReleasedPart> parts = begun(camp).parts();

            assertThat(parts).hasSize(1);
            assertThat(parts.getFirst().extent()).isInstanceOf(Extent.Stated.class);
        }
    }

    @Test
    void its_number_is_what_was_announced_where_that_is_a_free_number() {
        try (HandoverCamp camp = new HandoverCamp(folder, new HandoverCamp.Reported("", 4, "GF/2026-7"))) {
            assertThat(begun(camp).number()).isEqualTo("GF/2026-7");

            ReadingHandover reading = new ReadingHandover(camp.operator);
            for (String absent : List.of("", "All of it is cleared.", "report", "1".repeat(41), "<b>7</b>")) {
                assertThat(reading.reportNumber(absent)).isEqualTo("CR-0001");
            }
            camp.submitted(camp.begun());
            assertThat(reading.reportNumber("GF/2026-7")).isEqualTo("CR-0002");
        }
    }

    @Test
    void one_press_saves_a_report_and_hands_it_in() {
        try (HandoverCamp camp = new HandoverCamp(folder)) {
            Typed typed = pressed(camp.begun().with("deviations", "").with(CompletionReading.NO_DEVIATIONS, "yes"));

            assertThat(act(camp, HandoverAct.WRITE_REPORT, Optional.empty(), typed))
                    .isEmpty();

            CompletionReport report = camp.book().reports().getFirst();
            assertThat(report.status()).isEqualTo(CompletionStatus.SUBMITTED);
            assertThat(report.profile().deviations()).isEqualTo("None");
            assertThat(report.revisions()).hasSize(2);
            assertThat(act(camp, HandoverAct.CHANGE_REPORT, Optional.of(report.id()), typed))
                    .contains("F-10.67");
        }
    }

    @Test
    void one_press_writes_nothing_while_anything_stands_against_handing_it_in() {
        try (HandoverCamp camp = new HandoverCamp(folder)) {
            long before = camp.entries();

            assertThat(act(
                            camp,
                            HandoverAct.WRITE_REPORT,
                            Optional.empty(),
                            pressed(camp.begun()).with("deviations", "")))
                    .containsExactly("F-10.52");

            assertThat(camp.entries()).isEqualTo(before);
        }
    }

    @Test
    void a_returned_report_is_put_right_and_handed_in_again_with_one_press() {
        try (HandoverCamp camp = new HandoverCamp(folder)) {
            CompletionReport report = camp.submitted(camp.begun());
            assertThat(new DecidingCompletion(camp.officer)
                            .sendBack(
                                    new DecidingCompletion.Verdict(
                                            report.id(), HandoverCamp.TODAY, "Say more", Optional.empty()),
                                    HandoverCamp.TODAY)
                            .reasons())
                    .isEmpty();
            Typed again = pressed(camp.begun()).with("report-number", "CR-0001");

            assertThat(act(camp, HandoverAct.CHANGE_REPORT, Optional.of(report.id()), again.with("deviations", "")))
                    .containsExactly("F-10.52");
            assertThat(act(
                            camp,
                            HandoverAct.CHANGE_REPORT,
                            Optional.of(report.id()),
                            again.with("seen", "0".repeat(64))))
                    .containsExactly("F-10.73");
            assertThat(act(camp, HandoverAct.CHANGE_REPORT, Optional.of(report.id()), again))
                    .isEmpty();

            assertThat(camp.book().findReport(report.id()).orElseThrow().status())
                    .isEqualTo(CompletionStatus.SUBMITTED);
            assertThat(camp.camp.furrow.register().rebuild(folder).differences())
                    .isEmpty();
        }
    }

    private static Typed pressed(Typed typed) {
        return typed.with(ActingOnHandover.HAND_IN, "yes");
    }

    private static CompletionProfile begun(HandoverCamp camp) {
        return new PrefillingCompletion(camp.operator).begin(camp.camp.task("TO-2026-014"), HandoverCamp.TODAY);
    }

    private static List<String> act(HandoverCamp camp, HandoverAct act, Optional<RecordId> id, Typed typed) {
        ActingOnHandover.Answer answer = new ActingOnHandover(camp.operator, HandoverCamp.TODAY).act(act, id, typed);
        assertThat(answer.faults()).isEmpty();
        Outcome outcome = answer.outcome().orElseThrow();
        return outcome instanceof Outcome.Refused ? TaskCamp.codes(outcome) : List.of();
    }
}
