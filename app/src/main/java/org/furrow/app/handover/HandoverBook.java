package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;

/// All completion reports, handover certificates and finds on released ground, as the reader sees them at one moment,
/// and what they name.
///
/// @param reports the latest changed first
/// @param certificates the latest changed first
/// @param finds the latest first
/// @param traces what completion reports tell of releases, the earliest first
/// @param accidents the latest first
public record HandoverBook(
        List<CompletionReport> reports,
        List<HandoverCertificate> certificates,
        List<ReleasedFind> finds,
        List<ReleaseTrace> traces,
        TaskBook tasks,
        List<Accident> accidents,
        HandoverStandard standard) {

    public HandoverBook {
        reports = List.copyOf(reports);
        certificates = List.copyOf(certificates);
        finds = List.copyOf(finds);
        traces = List.copyOf(traces);
        accidents = List.copyOf(accidents);
    }

    /// The report with that id.
    public Optional<CompletionReport> findReport(RecordId id) {
        return reports.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The report with that number, whatever the capitals, or with that id.
    public Optional<CompletionReport> findReport(String text) {
        return reports.stream()
                .filter(each -> each.profile().number().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> RecordId.find(text).flatMap(this::findReport));
    }

    /// The certificate with that id.
    public Optional<HandoverCertificate> findCertificate(RecordId id) {
        return certificates.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The certificate with that number, whatever the capitals, or with that id.
    public Optional<HandoverCertificate> findCertificate(String text) {
        return certificates.stream()
                .filter(each -> each.profile().number().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> RecordId.find(text).flatMap(this::findCertificate));
    }

    /// The find with that number, whatever the capitals, or with that id.
    public Optional<ReleasedFind> findFind(String text) {
        return finds.stream()
                .filter(each -> each.notice().number().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> RecordId.find(text)
                        .flatMap(id -> finds.stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()));
    }

    /// What a completion report tells of a release; nothing where none does.
    public Optional<ReleaseTrace> findTrace(RecordId release) {
        return traces.stream().filter(each -> each.release().equals(release)).findFirst();
    }

    /// The report of a task.
    public Optional<CompletionReport> ofTask(RecordId task) {
        return reports.stream()
                .filter(each -> each.profile().task().equals(task))
                .findFirst();
    }

    /// The reports that release land of a hazard, or say what remains of it.
    public List<CompletionReport> aboutHazard(RecordId hazard) {
        return reports.stream()
                .filter(each -> each.profile().findHazard(hazard).isPresent()
                        || each.profile().parts().stream()
                                .anyMatch(part -> part.hazard().equals(hazard)))
                .toList();
    }

    /// The certificates that hand over the land of a report.
    public List<HandoverCertificate> ofReport(RecordId report) {
        return certificates.stream()
                .filter(each -> each.profile().reports().contains(report))
                .toList();
    }

    /// Whether the land of a release is handed over.
    public boolean isHandedOver(RecordId release) {
        return findTrace(release).stream()
                .flatMap(trace -> ofReport(trace.report()).stream())
                .anyMatch(each -> each.status() == CertificateStatus.ISSUED);
    }

    /// Accidents of a task whose investigation is not finished.
    public List<Accident> unfinished(RecordId task) {
        return accidents.stream()
                .filter(each -> each.notice().task().equals(Optional.of(task)))
                .filter(each -> each.notice().needsInvestigation())
                .filter(each -> each.inquiry().stage() != AccidentStage.INVESTIGATED
                        && each.inquiry().stage() != AccidentStage.CLOSED)
                .toList();
    }

    /// The finds that came of an accident, the latest first.
    public List<ReleasedFind> ofAccident(RecordId accident) {
        return finds.stream()
                .filter(each -> each.notice().accident().equals(Optional.of(accident)))
                .toList();
    }

    /// Items found on released ground that were told as an accident, are not closed, and are no find yet.
    public List<Accident> missedWithoutFind() {
        return accidents.stream()
                .filter(each -> each.notice().kind() == AccidentKind.MISSED_ITEM)
                .filter(each -> each.inquiry().stage() != AccidentStage.CLOSED)
                .filter(each -> ofAccident(each.id()).isEmpty())
                .toList();
    }

    /// Tasks on hazards that are reported done and have no completion report.
    public List<Task> tasksWithoutReport() {
        return tasks.tasks().stream()
                .filter(task -> task.profile().kind().isDemining() && task.status() == TaskStatus.COMPLETED)
                .filter(task -> ofTask(task.id()).isEmpty())
                .toList();
    }

    /// Reports that are that far.
    public List<CompletionReport> list(CompletionStatus status) {
        return reports.stream().filter(each -> each.status() == status).toList();
    }

    /// Certificates that are that far.
    public List<HandoverCertificate> list(CertificateStatus status) {
        return certificates.stream().filter(each -> each.status() == status).toList();
    }

    /// Accepted reports whose land no certificate hands over.
    public List<CompletionReport> reportsWithoutCertificate() {
        return list(CompletionStatus.ACCEPTED).stream()
                .filter(each -> ofReport(each.id()).isEmpty())
                .toList();
    }

    /// What became of the land of a certificate after its handover; nothing where it is not issued, or replaced.
    public Optional<AfterHandover> after(HandoverCertificate certificate) {
        List<HandoverCertificate> before = new ArrayList<>();
        Optional<HandoverCertificate> each = before(certificate);
        while (each.isPresent() && !before.contains(each.orElseThrow())) {
            before.add(each.orElseThrow());
            each = before(each.orElseThrow());
        }
        return AfterHandover.of(certificate, before, standard);
    }

    private Optional<HandoverCertificate> before(HandoverCertificate certificate) {
        return certificate.profile().replaces().flatMap(this::findCertificate);
    }

    /// What became of all land that was handed over: what somebody has to look at first comes first.
    public List<AfterHandover> afterHandover() {
        return certificates.stream()
                .flatMap(certificate -> after(certificate).stream())
                .sorted(Comparator.comparing(land -> land.nextDue().orElse(LocalDate.MAX)))
                .toList();
    }

    /// Land whose use somebody has to look at by that day, or may look at already; what is due first comes first.
    public List<AfterHandover> useToCheck(LocalDate today) {
        return afterHandover().stream().filter(land -> land.isToCheckOn(today)).toList();
    }

    /// Finds because of which something has still to be looked at.
    public List<ReleasedFind> findsToReview() {
        return finds.stream().filter(each -> !each.open().isEmpty()).toList();
    }
}
