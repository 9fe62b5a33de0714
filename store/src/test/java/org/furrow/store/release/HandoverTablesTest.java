package org.furrow.store.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Sight;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.Alike;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.domain.release.Signature;
import org.furrow.domain.release.ToReview;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UsedFor;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final HandoverQuery QUERY = new HandoverQuery();

    @TempDir
    private Path folder;

    private Register register;
    private RecordId hazard;
    private RecordId team;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        team = register.newId();
        hazard = write(
                register.newId(),
                HazardFact.Recorded.of(
                        Description.of("SHA-1").under("Green Fields"),
                        new Extent.Stated(new Area(1000)),
                        Classification.SUSPECTED));
    }

    @AfterEach
    void close() {
        assertThat(register.rebuild(folder).differences()).isEmpty();
        register.close();
    }

    @Test
    void a_report_is_found_by_its_number_and_told_by_its_own_entries() {
        RecordId id = write(register.newId(), new CompletionFact.Drafted(completion("CR-1")));
        write(id, new CompletionFact.Submitted());
        write(id, new CompletionFact.Returned("Depth is missing"));
        write(id, new CompletionFact.Drafted(completion("CR-2")));

        assertThat(one(register, session -> QUERY.findReport(session, "cr-2"))).contains(id);
        assertThat(one(register, session -> QUERY.findReport(session, "CR-1"))).isEmpty();
        assertThat(all(register, QUERY::listReports)).containsExactly(id);
        CompletionReport report = CompletionReport.of(journal(id)).orElseThrow();
        assertThat(report.profile()).isEqualTo(completion("CR-2"));
        assertThat(report.status()).isEqualTo(CompletionStatus.DRAFTED);
    }

    @Test
    void an_accepted_report_says_of_each_release_who_worked_on_it() {
        RecordId id = write(register.newId(), new CompletionFact.Drafted(completion("CR-1")));
        RecordId release = release("R-1");
        write(id, new CompletionFact.Submitted());
        write(id, new CompletionFact.Accepted("", List.of(release)));

        ReleaseTrace trace = read(QUERY::listTraces).getFirst();

        assertThat(trace.release()).isEqualTo(release);
        assertThat(trace.report()).isEqualTo(id);
        assertThat(trace.team()).contains(team);
        assertThat(trace.method()).isEqualTo("manual-clearance");
        assertThat(trace.lot()).isEqualTo("L-7");
        assertThat(trace.area()).isEqualTo(new Area(400));
        assertThat(isRelease("r-1")).isTrue();
        assertThat(isRelease("R-9")).isFalse();
    }

    @Test
    void a_certificate_is_signed_and_issued_and_replaced() {
        RecordId id = write(register.newId(), new CertificateFact.Drafted(certificate("HC-1")));
        write(id, new CertificateFact.Signed(new Signature("nmaa", "A. Person", "M1 1L5 5", Optional.empty())));
        write(id, new CertificateFact.Issued(""));
        write(id, new CertificateFact.Replaced("HC-2"));

        HandoverCertificate certificate = HandoverCertificate.of(journal(id)).orElseThrow();

        assertThat(certificate.status()).isEqualTo(CertificateStatus.REPLACED);
        assertThat(certificate.findSignature("nmaa")).isPresent();
        assertThat(certificate.findIssued()).contains(DAY);
        assertThat(one(register, session -> QUERY.findCertificate(session, "hc-1")))
                .contains(id);
    }

    @Test
    void a_check_after_the_handover_is_kept_and_changes_no_status() {
        RecordId id = write(register.newId(), new CertificateFact.Drafted(certificate("HC-1")));
        write(id, new CertificateFact.Issued(""));
        UseCheck check = new UseCheck(
                LandUsed.PARTLY,
                Set.of(UsedFor.FARMING, UsedFor.GRAZING),
                Set.of(UnusedBecause.NO_TRUST),
                12,
                new HeadCount(4, 3, 0, 1),
                "The slope is left alone",
                "Community team",
                "",
                Optional.of(DAY.plusMonths(6)));
        write(id, new CertificateFact.UseChecked(check));

        HandoverCertificate certificate = HandoverCertificate.of(journal(id)).orElseThrow();

        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(certificate.checks())
                .extracting(AfterHandover.Checked::check)
                .containsExactly(check);
    }

    @Test
    void a_find_keeps_what_has_to_be_looked_at_again() {
        RecordId release = release("R-1");
        RecordId other = release("R-2");
        ToReview review = new ToReview(other, hazard, EnumSet.of(Alike.LOT), OptionalLong.of(12));
        RecordId id = write(register.newId(), new FindFact.Reported(notice("RF-1", release), List.of(review)));
        assertThat(find(id).open()).containsExactly(review);

        write(id, new FindFact.LookedAt(other, ReviewFinding.NOTHING, "Walked again"));

        assertThat(find(id).open()).isEmpty();
        assertThat(find(id).findLookedAt(other).orElseThrow().finding()).isEqualTo(ReviewFinding.NOTHING);
        assertThat(one(register, session -> QUERY.findFind(session, "RF-1"))).contains(id);
    }

    @Test
    void whoever_acts_for_others_sees_nothing_of_it_and_the_numbers_stay_taken() {
        RecordId report = write(register.newId(), new CompletionFact.Drafted(completion("CR-1")));
        RecordId certificate = write(register.newId(), new CertificateFact.Drafted(certificate("HC-1")));
        RecordId find = write(register.newId(), new FindFact.Reported(notice("RF-1", release("R-1")), List.of()));
        Register others = register.seenBy(Sight.of(List.of("Other Hands")));
        Register own = register.seenBy(Sight.of(List.of("Green Fields")));

        for (RecordId each : List.of(report, certificate, find)) {
            assertThat(journal(others, each)).isEmpty();
            assertThat(journal(own, each)).hasSize(1);
        }
        assertThat(all(others, QUERY::listReports)).isEmpty();
        assertThat(all(others, QUERY::listCertificates)).isEmpty();
        assertThat(all(others, QUERY::listFinds)).isEmpty();
        assertThat(one(others, session -> QUERY.findReport(session, "CR-1"))).contains(report);
        assertThat(all(own, QUERY::listReports)).containsExactly(report);
    }

    private CompletionProfile completion(String number) {
        return new CompletionProfile(
                number,
                RecordId.parse("0198c0de-0000-7000-8000-000000000001"),
                "Green Fields",
                DAY,
                List.of(team),
                List.of(),
                List.of(new ReleasedPart(
                        "R-1",
                        hazard,
                        ReleaseKind.CLEARED,
                        new Extent.Stated(new Area(400)),
                        Optional.of(Method.MANUAL_CLEARANCE),
                        OptionalInt.of(13),
                        Optional.of(team),
                        "L-7",
                        false,
                        "")),
                List.of(),
                "None",
                "",
                List.of(),
                LandUse.UNKNOWN,
                "");
    }

    private static CertificateProfile certificate(String number) {
        return new CertificateProfile(
                number,
                "Green Fields",
                List.of(),
                "Below 13 cm risk stays.",
                "The authority answers for it.",
                List.of(),
                LandUse.UNKNOWN,
                Optional.empty(),
                "");
    }

    private FindNotice notice(String number, RecordId release) {
        return new FindNotice(
                number, "Green Fields", hazard, release, Optional.empty(), "A mine", "A farmer", Optional.empty());
    }

    private RecordId release(String reference) {
        return write(
                register.newId(),
                new ReleaseRecorded(
                        hazard,
                        reference,
                        ReleaseKind.CLEARED,
                        new Extent.Stated(new Area(400)),
                        OptionalInt.of(13),
                        "Green Fields",
                        "B",
                        false,
                        Optional.empty()));
    }

    private ReleasedFind find(RecordId id) {
        return ReleasedFind.of(journal(id)).orElseThrow();
    }

    private List<Revision> journal(RecordId id) {
        return journal(register, id);
    }

    private static Optional<RecordId> one(Register of, Function<Session, Optional<RecordId>> question) {
        return of.read(question);
    }

    private static List<RecordId> all(Register of, Function<Session, List<RecordId>> question) {
        return of.read(question);
    }

    private boolean isRelease(String reference) {
        return read(session -> QUERY.isRelease(session, reference));
    }

    private static List<Revision> journal(Register of, RecordId id) {
        return of.read(session -> of.journal().list(session, id));
    }

    private <T> T read(Function<Session, T> question) {
        return register.read(question);
    }

    private RecordId write(RecordId id, Fact fact) {
        register.append(Draft.of(id, DAY, "A", fact));
        return id;
    }
}
