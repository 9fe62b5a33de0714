package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = DAY.plusDays(30);
    private static final RecordId CERTIFICATE = id();
    private static final RecordId REPORT = id();
    private static final Role NMAA = new Role("nmaa", "NMAA");
    private static final Role USER = new Role("land-user", "land user");
    private static final HandoverStandard STANDARD = new HandoverStandard(
            EnumSet.noneOf(ReleaseKind.class),
            new Tolerance(new Area(10), 0.02),
            List.of(NMAA, USER),
            "",
            "",
            List.of(6));
    private static final CompletionReport ACCEPTED =
            report(new CompletionFact.Submitted(), new CompletionFact.Accepted("", List.of()));

    @Test
    void a_certificate_that_says_everything_and_is_signed_by_all_is_issued_by_somebody_else() {
        assertThat(issuing(profile(), sound(Support.NONE), "nora", DAY, signed(NMAA), signed(USER)))
                .isEmpty();
        assertThat(issuing(profile(), sound(Support.NONE), " OLGA ", DAY, signed(NMAA), signed(USER)))
                .containsExactly("F-10.89");
        assertThat(issuing(profile(), sound(Support.NONE), "nora", DAY, signed(NMAA)))
                .as("the land user has not signed")
                .containsExactly("F-10.87");
    }

    @Test
    void signatures_lapse_when_what_they_stand_under_changes() {
        CertificateFact again = new CertificateFact.Drafted(profile());

        assertThat(issuing(profile(), sound(Support.NONE), "nora", DAY, signed(NMAA), signed(USER), again))
                .containsExactly("F-10.87", "F-10.87");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        CertificateProfile bare = new CertificateProfile(
                "HC-1", "Green Fields", List.of(REPORT), "", "", List.of(), LandUse.UNKNOWN, Optional.empty(), "");

        assertThat(issuing(bare, sound(Support.NONE), "nora", DAY, signed(NMAA), signed(USER)))
                .as("risk, liability, user, use, marker, consultation")
                .containsExactly("F-10.75", "F-10.75", "F-10.75", "F-10.75", "F-10.75", "F-10.75");
    }

    @Test
    void men_alone_are_no_consultation() {
        LandUse men = new LandUse("Council", "owner", "Fields", HeadCount.NOBODY, new HeadCount(0, 9, 0, 0), "Met");

        assertThat(issuing(profile(men), sound(Support.NONE), "nora", DAY, signed(NMAA), signed(USER)))
                .containsExactly("F-10.75");
    }

    @Test
    void an_open_nonconformity_of_any_grade_keeps_land_from_being_handed_over_and_a_closed_one_does_not() {
        Support minor = Support.NONE.with(new Support.Nonconformity("NC-1", Support.Severity.MINOR, true));
        Support closed = Support.NONE.with(new Support.Nonconformity("NC-1", Support.Severity.CRITICAL, false));

        assertThat(issuing(profile(), sound(minor), "nora", DAY, signed(NMAA), signed(USER)))
                .hasSize(1);
        assertThat(issuing(profile(), sound(closed), "nora", DAY, signed(NMAA), signed(USER)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    void land_that_is_finished_and_not_accepted_is_not_handed_over(WorkStatus status) {
        CertificateDecision.Known known =
                known(new CertificateDecision.HandedOver(id(), "H-1", status, Support.NONE), ACCEPTED);
        boolean isRefused = status == WorkStatus.REJECTED || status == WorkStatus.COMPLETED;

        assertThat(issuing(profile(), known, "nora", DAY, signed(NMAA), signed(USER)))
                .isEqualTo(isRefused ? List.of("F-10.88") : List.of());
    }

    @Test
    void a_step_is_dated_from_its_latest_entry_until_today() {
        assertThat(issuing(profile(), sound(Support.NONE), "nora", DAY.minusDays(1), signed(NMAA), signed(USER)))
                .containsExactly("F-10.82");
        assertThat(issuing(profile(), sound(Support.NONE), "nora", TODAY, signed(NMAA), signed(USER)))
                .isEmpty();
        assertThat(issuing(profile(), sound(Support.NONE), "nora", TODAY.plusDays(1), signed(NMAA), signed(USER)))
                .containsExactly("F-10.83");
    }

    @Test
    void what_is_issued_is_never_changed() {
        CertificateFact issued = new CertificateFact.Issued("");

        assertThat(issuing(profile(), sound(Support.NONE), "nora", DAY, signed(NMAA), signed(USER), issued))
                .containsExactly("F-10.81");
        assertThat(signing(new Signature("nmaa", "Ana", "", Optional.empty()), issued))
                .contains("F-10.81");
    }

    @Test
    void somebody_signs_once_in_a_role_that_signs_with_a_name_and_nothing_but_a_drawing() {
        assertThat(signing(new Signature("nmaa", "Ana", "M1 1L2 2", Optional.empty())))
                .isEmpty();
        assertThat(signing(new Signature("nmaa", "Ana", "", Optional.empty()), signed(NMAA)))
                .containsExactly("F-10.85");
        assertThat(signing(new Signature("", "", "<script>", Optional.empty())))
                .containsExactly("F-10.84", "F-10.75", "F-10.86");
    }

    @Test
    void a_certificate_is_about_accepted_reports_of_one_organisation_that_no_other_hands_over() {
        CompletionReport waiting = report(new CompletionFact.Submitted());
        HandoverCertificate other = certificate(id(), profile());

        assertThat(drafting(profile(), known(hazard(Support.NONE), waiting))).containsExactly("F-10.77");
        assertThat(drafting(
                        profile(),
                        new CertificateDecision.Known(
                                Optional.empty(), List.of(ACCEPTED), List.of(other), Optional.empty(), List.of())))
                .containsExactly("F-10.79");
        assertThat(drafting(
                        profile(),
                        new CertificateDecision.Known(
                                Optional.of(id()), List.of(), List.of(), Optional.empty(), List.of())))
                .as("its number is taken, and nobody knows its report")
                .containsExactly("F-10.76", "F-10.75");
    }

    @Test
    void only_an_issued_certificate_is_replaced() {
        RecordId before = id();
        HandoverCertificate drafted = certificate(before, profile());
        HandoverCertificate issued = certificate(before, profile(), new CertificateFact.Issued(""));
        CertificateProfile replacing = replacing(before);

        assertThat(drafting(replacing, replacing(drafted))).containsExactly("F-10.80");
        assertThat(drafting(replacing, replacing(issued))).isEmpty();
    }

    private static List<String> drafting(CertificateProfile profile, CertificateDecision.Known known) {
        return codes(new CertificateDecision(known, STANDARD, TODAY).decideDraft(CERTIFICATE, profile));
    }

    private static List<String> signing(Signature signature, CertificateFact... more) {
        return codes(new CertificateDecision(sound(Support.NONE), STANDARD, TODAY)
                .decideSigning(certificate(CERTIFICATE, profile(), more), signature, DAY));
    }

    private static List<String> issuing(
            CertificateProfile profile,
            CertificateDecision.Known known,
            String person,
            LocalDate day,
            CertificateFact... more) {
        return codes(new CertificateDecision(known, STANDARD, TODAY)
                .decideIssue(certificate(CERTIFICATE, profile, more), person, day));
    }

    private static CertificateDecision.Known sound(Support support) {
        return known(hazard(support), ACCEPTED);
    }

    private static CertificateDecision.HandedOver hazard(Support support) {
        return new CertificateDecision.HandedOver(id(), "H-1", WorkStatus.INSPECTED, support);
    }

    private static CertificateDecision.Known known(CertificateDecision.HandedOver hazard, CompletionReport report) {
        return new CertificateDecision.Known(
                Optional.empty(), List.of(report), List.of(), Optional.empty(), List.of(hazard));
    }

    private static CertificateDecision.Known replacing(HandoverCertificate before) {
        return new CertificateDecision.Known(
                Optional.empty(), List.of(ACCEPTED), List.of(before), Optional.of(before), List.of());
    }

    private static CertificateProfile replacing(RecordId before) {
        CertificateProfile usual = profile();
        return new CertificateProfile(
                "HC-2",
                usual.organisation(),
                usual.reports(),
                usual.residualRisk(),
                usual.liability(),
                usual.markers(),
                usual.use(),
                Optional.of(before),
                "");
    }

    private static CertificateProfile profile() {
        return profile(new LandUse("Council", "owner", "Fields", HeadCount.NOBODY, new HeadCount(4, 5, 0, 0), "Met"));
    }

    private static CertificateProfile profile(LandUse use) {
        return new CertificateProfile(
                "HC-1",
                "Green Fields",
                List.of(REPORT),
                "Below 13 cm a risk stays.",
                "The authority answers.",
                List.of(new Marker("TP-1", MarkerKind.TURNING_POINT, Optional.empty(), "concrete", Optional.empty())),
                use,
                Optional.empty(),
                "");
    }

    private static CertificateFact signed(Role role) {
        return new CertificateFact.Signed(new Signature(role.code(), "Somebody", "", Optional.empty()));
    }

    private static HandoverCertificate certificate(RecordId id, CertificateProfile profile, CertificateFact... more) {
        return HandoverCertificate.of(revisions(id, new CertificateFact.Drafted(profile), more))
                .orElseThrow();
    }

    private static CompletionReport report(CompletionFact... more) {
        CompletionProfile profile = new CompletionProfile(
                "CR-1",
                id(),
                "Green Fields",
                DAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "None",
                "",
                List.of(),
                LandUse.UNKNOWN,
                "");
        return CompletionReport.of(revisions(REPORT, new CompletionFact.Drafted(profile), more))
                .orElseThrow();
    }

    private static List<Revision> revisions(RecordId id, Fact first, Fact... more) {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision(id, 1, first));
        for (Fact fact : more) {
            revisions.add(revision(id, revisions.size() + 1L, fact));
        }
        return revisions;
    }

    private static Revision revision(RecordId id, long position, Fact fact) {
        return new Revision(
                position, "site", position, Instant.EPOCH, Draft.of(id, DAY, "olga", fact), Hash.START, Hash.START);
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    private static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }
}
