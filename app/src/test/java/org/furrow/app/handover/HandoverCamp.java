package org.furrow.app.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ProgressNames;
import org.furrow.app.clearance.ProgressReading;
import org.furrow.app.clearance.ReportingProgress;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.hazard.Programme;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.app.quality.VisitReading;
import org.furrow.app.release.ReadingLedger;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.Signature;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.store.Register;

/// A camp whose team has finished H-1, 2 km², for stories of completion reports and certificates.
public final class HandoverCamp implements AutoCloseable {

    /// The day of every test.
    public static final LocalDate TODAY = TaskCamp.TODAY;

    /// The day on which the land was finished.
    public static final LocalDate FINISHED = LocalDate.of(2026, 4, 20);

    /// A drawing of a signature.
    public static final String DRAWING = "M10 100L40 60L80 120M90 90L200 95";

    /// The camp.
    public final TaskCamp camp;

    final Furrow operator;
    final Furrow officer;
    final Furrow authority;
    private int keys;

    /// How the work was reported.
    ///
    /// @param drawing the corners of what was drawn on the first day; empty where nothing was
    /// @param days how many days of 0.4 km² came after it, until all is reported after four of them
    /// @param report what was said of the completion report
    record Reported(String drawing, int days, String report) {}

    /// A camp whose register stands in this folder. All of its land is reported and drawn.
    public HandoverCamp(Path folder) {
        this(folder, new Reported(drawing(200), 4, "All of it is cleared."));
    }

    HandoverCamp(Path folder, Reported reported) {
        camp = new TaskCamp(folder);
        operator = camp.as("olga", Role.OPERATOR);
        officer = camp.as("quin", Role.QUALITY_OFFICER);
        authority = camp.as("alma", Role.APPROVER);
        camp.ordered(TaskCamp.CLEARANCE);
        assertThat(camp.taking("TO-2026-014", TaskStep.PLAN, TaskCamp.PLAN)).isEmpty();
        assertThat(camp.taking("TO-2026-014", TaskStep.START, TaskCamp.on(LocalDate.of(2026, 3, 16))))
                .isEmpty();
        move(WorkStatus.TASKED, LocalDate.of(2026, 3, 5));
        move(WorkStatus.WORKED_ON, LocalDate.of(2026, 3, 16));
        progress("2026-04-06", area() - 4 * 400_000, reported.drawing());
        for (int day = 0; day < reported.days(); day++) {
            progress("2026-04-" + (7 + day < 10 ? "0" : "") + (7 + day), 400_000, "");
        }
        assertThat(camp.taking(
                        "TO-2026-014", TaskStep.COMPLETE, TaskCamp.on(FINISHED).with("report", reported.report())))
                .isEmpty();
    }

    private void move(WorkStatus to, LocalDate day) {
        camp.furrow.register().append(Draft.of(camp.hazard, day, "ana", new HazardFact.StatusChanged(to, "", "nora")));
    }

    /// The corners of so much of H-1, from its western side on; 200 is all of it.
    static String drawing(int width) {
        return org.furrow.app.draft.BoundaryText.write(
                Programme.box(0, 0, width, 100).findFootprint().orElseThrow());
    }

    private void progress(String day, long squareMetres, String ground) {
        Typed typed = Typed.nothing()
                .with("task", "TO-2026-014")
                .with("team", "MCT-1")
                .with("day", day)
                .with("method", "manual-clearance")
                .with("m2", Long.toString(squareMetres))
                .with("hours", "6")
                .with("deminers", "8")
                .with("found", ground.isEmpty() ? "" : "2")
                .with("category", ground.isEmpty() ? "" : "ap-mine")
                .with("boundary", ground);
        ProgressReading.Read read = ProgressReading.read(typed, new ProgressNames(camp.furrow), TODAY);
        assertThat(read.faults()).isEmpty();
        assertThat(new ReportingProgress(operator)
                        .report(
                                new ReportingProgress.Sent(
                                        "key-of-" + keys++, read.report().orElseThrow()),
                                TODAY)
                        .reasons())
                .isEmpty();
    }

    /// The square metres of H-1.
    public static long area() {
        return Programme.box(0, 0, 200, 100).area().squareMetres();
    }

    HandoverBook book() {
        return new ReadingHandover(camp.furrow).read();
    }

    /// The report as it begins, with what its writer has to add.
    public Typed begun() {
        CompletionProfile begun = new PrefillingCompletion(camp.furrow).begin(camp.task("TO-2026-014"), TODAY);
        return CompletionWriting.write(begun, book().tasks())
                .with("deviations", "None")
                .with("markers", "TP-1; turning-point; 36.0 S 24.0 W; concrete\nBM-1; benchmark; ; steel")
                .with("land-user", "Village council")
                .with("user-role", "owner")
                .with("intended-use", "School yard")
                .with("consulted-women", "6")
                .with("consulted-men", "5")
                .with("consulted-how", "Two meetings");
    }

    CompletionProfile profile(Typed typed) {
        var read = CompletionReading.read(typed, new TaskNames(camp.furrow, book().tasks()), TODAY);
        assertThat(read.faults()).isEmpty();
        return read.said().orElseThrow();
    }

    /// The report, written and handed in by the operator.
    public CompletionReport submitted(Typed typed) {
        assertThat(TaskCamp.codes(new ReportingCompletion(operator).draft(profile(typed), TODAY)))
                .isEmpty();
        CompletionReport report = book().findReport(typed.text("report-number")).orElseThrow();
        assertThat(new ReportingCompletion(operator)
                        .submit(report.id(), TODAY, Optional.empty(), TODAY)
                        .reasons())
                .isEmpty();
        return book().findReport(report.id()).orElseThrow();
    }

    /// Accepts it as this officer.
    public Outcome accept(Furrow who, CompletionReport report) {
        return new DecidingCompletion(who)
                .accept(
                        new DecidingCompletion.Verdict(
                                report.id(),
                                TODAY,
                                "",
                                Optional.of(report.latest().hash())),
                        TODAY);
    }

    /// Records an inspection of H-1.
    public void inspected(String number, LocalDate day, String verdict) {
        Typed typed = Typed.nothing()
                .with("number", number)
                .with("kind", "sampling")
                .with("day", day.toString())
                .with("inspecting", "Authority")
                .with("inspectors", "Zoe")
                .with("organisation", "Green Fields")
                .with("hazard", "H-1")
                .with("method", "manual-clearance")
                .with("lot", "L-1")
                .with("units", "1000")
                .with("inspected", "80")
                .with("square-metres", "80")
                .with("defects", verdict.equals("accept") ? "0" : "2")
                .with("verdict", verdict);
        QualityNames names = new QualityNames(officer, new ReadingQuality(officer).read());
        var read = VisitReading.visit(typed, names, TODAY);
        assertThat(read.faults()).isEmpty();
        assertThat(new RecordingVisits(officer)
                        .record(read.said().orElseThrow(), TODAY)
                        .reasons())
                .isEmpty();
    }

    /// A report that is inspected and accepted.
    public CompletionReport accepted() {
        CompletionReport report = submitted(begun());
        inspected("QV-9", LocalDate.of(2026, 5, 5), "accept");
        assertThat(accept(officer, report).reasons()).isEmpty();
        return book().findReport(report.id()).orElseThrow();
    }

    /// A certificate for it, written by the operator.
    public HandoverCertificate certificate(CompletionReport report, String number) {
        CertificateProfile begun = CertificateReading.begin(report, number, book());
        Typed typed = CertificateReading.write(begun, book())
                .with("residual-risk", "Below the depth of each part risk stays.")
                .with("liability", "The authority answers for missed items.");
        CertificateProfile profile =
                CertificateReading.read(typed, book(), TODAY).said().orElseThrow();
        assertThat(new CertifyingHandover(operator).draft(profile, TODAY).reasons())
                .isEmpty();
        return book().findCertificate(number).orElseThrow();
    }

    /// Signs it in all roles.
    public void sign(HandoverCertificate certificate) {
        for (String role : List.of("nmaa", "operator", "land-user")) {
            assertThat(sign(certificate, role, "Somebody of " + role, DRAWING).reasons())
                    .isEmpty();
        }
    }

    Outcome sign(HandoverCertificate certificate, String role, String name, String drawing) {
        return new CertifyingHandover(operator)
                .sign(
                        certificate.id(),
                        new Signature(role, name, drawing, Optional.empty()),
                        TODAY,
                        Optional.empty(),
                        TODAY);
    }

    /// Issues it as this person.
    public Outcome issue(Furrow who, HandoverCertificate certificate) {
        return new HandingOver(who).issue(new HandingOver.Wanted(certificate.id(), TODAY, "", Optional.empty()), TODAY);
    }

    WorkStatus status() {
        return hazard().standing().hazard().status();
    }

    KnownHazard hazard() {
        return KnownHazard.find(camp.furrow.register(), camp.hazard).orElseThrow();
    }

    long entries() {
        Register register = camp.furrow.register();
        return register.read(session -> register.journal().lastPosition(session));
    }

    LedgerAccount ledger() {
        var reading = new ReadingLedger(camp.furrow)
                .read(new LedgerQuestion(LedgerQuestion.By.COUNTRY, LocalDate.MIN, LocalDate.MAX, Clocks.LATEST));
        assertThat(reading.ledger().isBalanced()).isTrue();
        return reading.ledger().total();
    }

    @Override
    public void close() {
        camp.close();
    }
}
