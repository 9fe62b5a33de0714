package org.furrow.app.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.Edit;
import org.furrow.app.release.RecordingRelease;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.tasking.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {

    @TempDir
    private Path folder;

    private HandoverCamp camp;

    @BeforeEach
    void open() {
        camp = new HandoverCamp(folder);
    }

    @AfterEach
    void close() {
        camp.ledger();
        assertThat(camp.camp.furrow.register().rebuild(folder).differences()).isEmpty();
        camp.close();
    }

    @Test
    void a_report_begins_with_what_the_task_and_its_daily_reports_say() {
        CompletionProfile begun =
                new PrefillingCompletion(camp.operator).begin(camp.camp.task("TO-2026-014"), HandoverCamp.TODAY);

        assertThat(begun.number()).isEqualTo("CR-0001");
        assertThat(begun.organisation()).isEqualTo("Green Fields");
        assertThat(begun.finished()).isEqualTo(HandoverCamp.FINISHED);
        assertThat(begun.ordnance()).isEqualTo(2);
        assertThat(begun.parts()).hasSize(1);
        assertThat(begun.parts().getFirst().extent()).isInstanceOf(Extent.Drawn.class);
        assertThat(begun.parts().getFirst().depthCm()).isEqualTo(OptionalInt.of(13));
        assertThat(begun.newArea()).isEqualTo(new Area(HandoverCamp.area()));
        assertThat(begun.hazards().getFirst().planned()).isEqualTo(new Area(HandoverCamp.area()));
    }

    @Test
    void what_somebody_typed_is_read_as_it_was_written() {
        CompletionProfile profile = camp.profile(camp.begun());

        assertThat(camp.profile(CompletionWriting.rows(profile, camp.book().tasks())))
                .isEqualTo(profile);
        assertThat(camp.profile(CompletionWriting.write(profile, camp.book().tasks())))
                .isEqualTo(profile);
    }

    @Test
    void accepting_a_report_accepts_the_task_releases_the_land_and_moves_the_hazard() {
        CompletionReport report = camp.submitted(camp.begun());
        assertThat(camp.ledger().on(LedgerLine.CLEARED)).isZero();
        camp.inspected("QV-9", LocalDate.of(2026, 5, 5), "accept");

        assertThat(camp.accept(camp.officer, report).reasons()).isEmpty();

        assertThat(camp.ledger().on(LedgerLine.CLEARED)).isEqualTo(HandoverCamp.area());
        assertThat(camp.status()).isEqualTo(WorkStatus.INSPECTED);
        assertThat(camp.hazard().standing().remaining()).isEqualTo(Area.ZERO);
        assertThat(camp.camp.task("TO-2026-014").status()).isEqualTo(TaskStatus.ACCEPTED);
        CompletionReport accepted = camp.book().findReport(report.id()).orElseThrow();
        assertThat(accepted.status()).isEqualTo(CompletionStatus.ACCEPTED);
        assertThat(accepted.releases()).hasSize(1);
        assertThat(camp.book()
                        .findTrace(accepted.releases().getFirst())
                        .orElseThrow()
                        .method())
                .isEqualTo("manual-clearance");
    }

    @Test
    void nothing_is_written_while_anything_stands_against_it_and_all_of_it_is_told() {
        CompletionReport report = camp.submitted(camp.begun());
        long before = camp.entries();

        List<String> codes = TaskCamp.codes(camp.accept(camp.camp.as("olga", Role.QUALITY_OFFICER), report));

        assertThat(codes).contains("F-10.70", "F-9.3", "F-7.20");
        assertThat(camp.entries()).isEqualTo(before);
    }

    @Test
    void a_rejected_inspection_and_clearing_again_count_no_square_metre_twice() {
        CompletionReport report = camp.submitted(camp.begun());
        camp.inspected("QV-8", LocalDate.of(2026, 5, 5), "re-clear");
        assertThat(TaskCamp.codes(camp.accept(camp.officer, report))).isNotEmpty();
        var verdict = new DecidingCompletion.Verdict(
                report.id(), HandoverCamp.TODAY, "Clear the corner again", Optional.empty());
        assertThat(new DecidingCompletion(camp.officer)
                        .sendBack(verdict, HandoverCamp.TODAY)
                        .reasons())
                .isEmpty();
        CompletionReport returned = camp.book().findReport(report.id()).orElseThrow();
        assertThat(returned.status()).isEqualTo(CompletionStatus.RETURNED);

        Typed again = CompletionWriting.write(returned.profile(), camp.book().tasks());
        again = again.with(
                "parts", again.text("parts") + "\nTO-2026-014-R2; H-1; cleared; 500; manual-clearance; 13; ; ; again");
        assertThat(new ReportingCompletion(camp.operator)
                        .change(report.id(), camp.profile(again), Optional.empty(), HandoverCamp.TODAY)
                        .reasons())
                .isEmpty();
        assertThat(new ReportingCompletion(camp.operator)
                        .submit(report.id(), HandoverCamp.TODAY, Optional.empty(), HandoverCamp.TODAY)
                        .reasons())
                .isEmpty();
        camp.inspected("QV-9", LocalDate.of(2026, 6, 5), "accept");
        assertThat(camp.accept(camp.officer, camp.book().findReport(report.id()).orElseThrow())
                        .reasons())
                .isEmpty();

        assertThat(camp.ledger().on(LedgerLine.CLEARED)).isEqualTo(HandoverCamp.area());
        assertThat(camp.ledger().on(LedgerLine.REWORK)).isEqualTo(500);
    }

    @Test
    void square_metres_that_differ_from_the_daily_reports_need_a_reason() {
        Typed less = camp.begun()
                .with("parts", "R-1; H-1; cleared; 12000; manual-clearance; 13; MCT-1")
                .with("ground-1", "")
                .with("hazards", "H-1; 20000; Marsh, under water");
        assertThat(new ReportingCompletion(camp.operator)
                        .draft(camp.profile(less), HandoverCamp.TODAY)
                        .reasons())
                .isEmpty();
        RecordId id = camp.book().reports().getFirst().id();

        assertThat(TaskCamp.codes(new ReportingCompletion(camp.operator)
                        .submit(id, HandoverCamp.TODAY, Optional.empty(), HandoverCamp.TODAY)))
                .containsExactly("F-10.63");
    }

    @Test
    void land_of_a_hazard_with_tasks_is_released_by_a_report_only() {
        Edit edit = Edit.of(
                        camp.camp.hazard, HandoverCamp.TODAY, Signing.by("olga").approvedBy("nora", "nmaa"))
                .on(Support.NONE.causedBy("CR", HandoverCamp.TODAY));

        Outcome outcome = new RecordingRelease(camp.camp.furrow.register(), camp.camp.furrow.standard())
                .record(
                        edit,
                        new RecordingRelease.Land(
                                "R-1",
                                ReleaseKind.CLEARED,
                                new Extent.Stated(new Area(100)),
                                OptionalInt.of(13),
                                "Green Fields",
                                false));

        assertThat(TaskCamp.codes(outcome)).containsExactly("F-10.51");
    }

    @Test
    void who_acts_for_others_sees_no_report_and_writes_none() {
        camp.submitted(camp.begun());
        Furrow others = camp.camp.as("otto", Role.OPERATOR, "Blue Hills");

        assertThat(new ReadingHandover(others).read().reports()).isEmpty();
        assertThat(TaskCamp.codes(
                        new ReportingCompletion(others).draft(camp.profile(camp.begun()), HandoverCamp.TODAY)))
                .contains("F-10.74", "F-10.54");
        Furrow own = camp.camp.as("olga", Role.OPERATOR, "Green Fields");
        assertThat(new ReadingHandover(own).read().reports()).hasSize(1);
    }

    @Test
    void a_signed_certificate_is_issued_and_the_land_is_handed_over() {
        HandoverCertificate certificate = camp.certificate(camp.accepted(), "HC-0001");
        assertThat(TaskCamp.codes(camp.issue(camp.authority, certificate))).containsOnly("F-10.87");
        camp.sign(certificate);

        assertThat(TaskCamp.codes(camp.issue(camp.authority, certificate))).isEmpty();

        HandoverCertificate issued = camp.book().findCertificate("HC-0001").orElseThrow();
        assertThat(issued.status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(issued.fingerprint()).isEqualTo(certificate.fingerprint());
        assertThat(camp.status()).isEqualTo(WorkStatus.HANDED_OVER);
        assertThat(camp.book().isHandedOver(camp.book().traces().getFirst().release()))
                .isTrue();
        assertThat(TaskCamp.codes(camp.sign(certificate, "nmaa", "Late", ""))).contains("F-10.81");
    }

    @Test
    void an_issued_certificate_is_replaced_by_another_one_and_never_changed() {
        CompletionReport report = camp.accepted();
        HandoverCertificate first = camp.certificate(report, "HC-0001");
        camp.sign(first);
        assertThat(camp.issue(camp.authority, first).reasons()).isEmpty();
        Typed typed = CertificateReading.write(
                        camp.book().findCertificate("HC-0001").orElseThrow().profile(), camp.book())
                .with("certificate-number", "HC-0002");
        var without = CertificateReading.read(typed, camp.book(), HandoverCamp.TODAY)
                .said()
                .orElseThrow();
        assertThat(TaskCamp.codes(new CertifyingHandover(camp.operator).draft(without, HandoverCamp.TODAY)))
                .containsExactly("F-10.79");
        assertThat(TaskCamp.codes(new CertifyingHandover(camp.operator)
                        .change(first.id(), without, Optional.empty(), HandoverCamp.TODAY)))
                .contains("F-10.81");

        var replacing = CertificateReading.read(typed.with("replaces", "HC-0001"), camp.book(), HandoverCamp.TODAY)
                .said()
                .orElseThrow();
        assertThat(new CertifyingHandover(camp.operator)
                        .draft(replacing, HandoverCamp.TODAY)
                        .reasons())
                .isEmpty();
        HandoverCertificate second = camp.book().findCertificate("HC-0002").orElseThrow();
        camp.sign(second);
        assertThat(TaskCamp.codes(camp.issue(camp.authority, second))).isEmpty();

        HandoverCertificate before = camp.book().findCertificate("HC-0001").orElseThrow();
        assertThat(before.status()).isEqualTo(CertificateStatus.REPLACED);
        assertThat(before.replacedBy()).isEqualTo("HC-0002");
    }

    @Test
    void a_signature_can_only_be_a_drawing_of_lines() {
        HandoverCertificate certificate = camp.certificate(camp.accepted(), "HC-0001");
        String huge = "M1 1" + "L2 2".repeat(4_000);
        for (String absurd : List.of("<svg onload=alert(1)>", "M1 1", "L1 1L2 2", "M1 1L2 2<script>", huge)) {
            assertThat(TaskCamp.codes(camp.sign(certificate, "nmaa", "A. Person", absurd)))
                    .as(absurd.substring(0, Math.min(20, absurd.length())))
                    .containsExactly("F-10.86");
        }
        assertThat(TaskCamp.codes(camp.sign(certificate, "treasurer", "A. Person", "")))
                .containsExactly("F-10.84");
        assertThat(camp.sign(certificate, "nmaa", "A. Person", HandoverCamp.DRAWING)
                        .reasons())
                .isEmpty();
        assertThat(TaskCamp.codes(camp.sign(certificate, "nmaa", "B. Person", "")))
                .containsExactly("F-10.85");
    }

    @Test
    void a_find_on_released_ground_proposes_to_reopen_it_and_lists_what_was_released_alike() {
        CompletionReport report = camp.accepted();
        RecordId release = report.releases().getFirst();
        FindNotice notice = new FindNotice(
                "RF-0001",
                "Green Fields",
                camp.camp.hazard,
                release,
                Optional.empty(),
                "An anti-personnel mine",
                "A farmer",
                Optional.empty());

        Outcome outcome = new ReportingFinds(camp.operator)
                .report(notice, HandoverCamp.TODAY, Extent.unknown(), "Under a root", HandoverCamp.TODAY);

        assertThat(outcome.reasons()).isEmpty();
        assertThat(camp.book().findFind("rf-0001").orElseThrow().notice()).isEqualTo(notice);
        var drafts = new ReadingDrafts(camp.authority)
                .list(ReadingDrafts.Question.in(DraftState.WAITING), 10, 0)
                .drafts();
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().hazard()).isEqualTo(camp.camp.hazard);
        assertThat(camp.ledger().on(LedgerLine.REOPENED)).isZero();
    }

    @Test
    void a_find_before_the_release_or_on_no_release_is_refused() {
        CompletionReport report = camp.accepted();
        FindNotice notice = new FindNotice(
                "RF-0001",
                "Green Fields",
                camp.camp.hazard,
                report.releases().getFirst(),
                Optional.empty(),
                "A mine",
                "A farmer",
                Optional.empty());

        assertThat(TaskCamp.codes(new ReportingFinds(camp.operator)
                        .report(notice, HandoverCamp.FINISHED.minusDays(1), Extent.unknown(), "", HandoverCamp.TODAY)))
                .containsExactly("F-10.97");
    }

    @Test
    void handing_over_by_hand_stays_possible_where_the_register_holds_no_task() {
        RecordId id = camp.camp.furrow.register().newId();
        camp.camp
                .furrow
                .register()
                .append(Draft.of(
                        id,
                        HandoverCamp.FINISHED,
                        "ana",
                        HazardFact.Recorded.of(
                                org.furrow.domain.hazard.Description.of("H-9"),
                                new Extent.Stated(new Area(100)),
                                org.furrow.domain.hazard.Classification.CONFIRMED)));
        Edit edit = Edit.of(id, HandoverCamp.TODAY, Signing.by("olga").approvedBy("nora", "nmaa"))
                .on(Support.NONE.causedBy("CR", HandoverCamp.TODAY));

        Outcome outcome = new RecordingRelease(camp.camp.furrow.register(), camp.camp.furrow.standard())
                .record(
                        edit,
                        new RecordingRelease.Land(
                                "R-1",
                                ReleaseKind.CLEARED,
                                new Extent.Stated(new Area(100)),
                                OptionalInt.of(13),
                                "",
                                false));

        assertThat(TaskCamp.codes(outcome)).doesNotContain("F-10.51");
    }
}
