package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = DAY.plusDays(30);
    private static final RecordId REPORT = id();
    private static final RecordId HAZARD = id();
    private static final RecordId TASK = id();
    private static final HandoverStandard STANDARD = new HandoverStandard(
            EnumSet.of(ReleaseKind.CLEARED),
            new Tolerance(new Area(10), 0.02),
            List.of(new Role("nmaa", "NMAA")),
            "",
            "",
            List.of(12, 6));

    @Test
    void a_report_that_says_everything_can_be_handed_in() {
        assertThat(submitting(1000, 1000, "", TaskStatus.COMPLETED)).isEmpty();
        assertThat(STANDARD.useAfterMonths()).containsExactly(6, 12);
    }

    @ParameterizedTest
    @CsvSource({"1000, 980, ''", "1000, 1020, ''", "1000, 979, F-10.63", "1000, 1021, F-10.63", "0, 1000, F-10.63"})
    void square_metres_may_differ_from_the_daily_reports_within_the_tolerance(
            long reported, long released, String code) {
        List<String> against = submitting(reported, released, "", TaskStatus.COMPLETED);

        assertThat(against.contains("F-10.63")).isEqualTo(!code.isEmpty());
        assertThat(submitting(reported, released, "The machine was measured twice", TaskStatus.COMPLETED))
                .doesNotContain("F-10.63");
    }

    @Test
    void a_task_that_is_not_done_has_no_report_to_hand_in() {
        assertThat(submitting(1000, 1000, "", TaskStatus.STARTED)).containsExactly("F-10.66");
        assertThat(submitting(1000, 1000, "", TaskStatus.ACCEPTED)).isEmpty();
    }

    @Test
    void a_release_needs_number_ground_method_and_depth_and_one_of_the_teams() {
        ReleasedPart bare = new ReleasedPart(
                "",
                HAZARD,
                ReleaseKind.CLEARED,
                Extent.unknown(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(id()),
                "",
                false,
                "");

        assertThat(codes(decision(0, TaskStatus.COMPLETED)
                        .decideSubmission(report(profile(List.of(bare), "None", "")), TODAY)))
                .contains("F-10.52", "F-10.59", "F-10.60", "F-10.61", "F-10.62");
    }

    @Test
    void a_number_is_given_once_and_a_part_is_of_a_hazard_of_the_task() {
        ReleasedPart part = part("R-1", HAZARD, 500);
        ReleasedPart other = part("r-1", id(), 500);

        assertThat(codes(decision(1000, TaskStatus.COMPLETED)
                        .decideSubmission(report(profile(List.of(part, other), "None", "")), TODAY)))
                .contains("F-10.57", "F-10.58");
    }

    @Test
    void what_remains_is_told_and_so_are_deviations() {
        CompletionProfile silent = profile(List.of(part("R-1", HAZARD, 400)), "", "Less");

        assertThat(codes(decision(400, TaskStatus.COMPLETED).decideSubmission(report(silent), TODAY)))
                .containsExactly("F-10.52", "F-10.64");
    }

    @Test
    void nobody_decides_on_their_own_report_or_ahead_of_its_day() {
        CompletionReport submitted = report(profile(1000), new CompletionFact.Submitted());

        assertThat(codes(decision(1000, TaskStatus.COMPLETED)
                        .decideAcceptance(submitted, List.of(), List.of("ACC-1"), "Olga", TODAY.plusDays(1))))
                .containsExactly("F-10.69", "F-10.70", "F-10.71");
        assertThat(codes(decision(1000, TaskStatus.COMPLETED).decideReturn(submitted, "", "quin", DAY.minusDays(1))))
                .containsExactly("F-10.68", "F-10.52");
        assertThat(codes(decision(1000, TaskStatus.COMPLETED)
                        .decideAcceptance(report(profile(1000)), List.of(), List.of(), "quin", TODAY)))
                .containsExactly("F-10.67");
    }

    @Test
    void cleared_land_needs_an_inspection_that_accepted_it_and_cancelled_land_none() {
        CompletionReport submitted = report(profile(1000), new CompletionFact.Submitted());
        CompletionDecision decision = decision(1000, TaskStatus.COMPLETED);
        Support inspected = Support.NONE.with(new Support.Inspection("QV-1", DAY, true));

        assertThat(codes(decision.decideAcceptance(
                        submitted, List.of(hazard(ReleaseKind.CLEARED, Support.NONE)), List.of(), "quin", TODAY)))
                .containsExactly("F-9.3");
        assertThat(codes(decision.decideAcceptance(
                        submitted, List.of(hazard(ReleaseKind.CLEARED, inspected)), List.of(), "quin", TODAY)))
                .isEmpty();
        assertThat(codes(decision.decideAcceptance(
                        submitted, List.of(hazard(ReleaseKind.CANCELLED, Support.NONE)), List.of(), "quin", TODAY)))
                .isEmpty();
    }

    private static CompletionDecision.Inspected hazard(ReleaseKind kind, Support support) {
        return new CompletionDecision.Inspected("H-1", Set.of(kind), support);
    }

    private static List<String> submitting(long reported, long released, String reason, TaskStatus status) {
        CompletionProfile profile = new CompletionProfile(
                "CR-1",
                TASK,
                "Green Fields",
                DAY,
                List.of(),
                List.of(new HazardWork(HAZARD, new Area(released), "")),
                List.of(part("R-1", HAZARD, released)),
                List.of(),
                "None",
                reason,
                List.of(),
                LandUse.UNKNOWN,
                "");
        return codes(decision(reported, status).decideSubmission(report(profile), TODAY));
    }

    private static CompletionDecision decision(long reported, TaskStatus status) {
        TaskProfile profile = new TaskProfile(
                "TO-1",
                TaskKind.CLEARANCE,
                "",
                "Green Fields",
                List.of(),
                List.of(HAZARD),
                Optional.empty(),
                Set.of(),
                OptionalInt.of(13),
                Optional.empty(),
                Optional.empty(),
                new Dossier("", "", "", "", ""),
                List.of(),
                List.of());
        Task task = new Task(
                TASK,
                profile,
                status,
                new Task.Progress(DAY, "nora", Optional.of(DAY), Optional.of(DAY), "olga", DAY),
                List.of());
        return new CompletionDecision(
                new CompletionDecision.Known(
                        Optional.empty(), Optional.of(task), "", Set.of(), Map.of(), new Area(reported)),
                STANDARD,
                TODAY);
    }

    private static CompletionProfile profile(long released) {
        return profile(List.of(part("R-1", HAZARD, released)), "None", "");
    }

    private static CompletionProfile profile(List<ReleasedPart> parts, String deviations, String difference) {
        return new CompletionProfile(
                "CR-1",
                TASK,
                "Green Fields",
                DAY,
                List.of(),
                List.of(new HazardWork(HAZARD, new Area(1000), "")),
                parts,
                List.of(),
                deviations,
                difference,
                List.of(),
                LandUse.UNKNOWN,
                "");
    }

    private static ReleasedPart part(String number, RecordId hazard, long squareMetres) {
        return new ReleasedPart(
                number,
                hazard,
                ReleaseKind.CLEARED,
                new Extent.Stated(new Area(squareMetres)),
                Optional.of(Method.MANUAL_CLEARANCE),
                OptionalInt.of(13),
                Optional.empty(),
                "",
                false,
                "");
    }

    private static CompletionReport report(CompletionProfile profile, Fact... more) {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision(1, new CompletionFact.Drafted(profile)));
        for (Fact fact : more) {
            revisions.add(revision(revisions.size() + 1L, fact));
        }
        return CompletionReport.of(revisions).orElseThrow();
    }

    private static Revision revision(long position, Fact fact) {
        return new Revision(
                position, "site", position, Instant.EPOCH, Draft.of(REPORT, DAY, "olga", fact), Hash.START, Hash.START);
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    private static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }
}
