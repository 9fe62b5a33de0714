package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.people.Actor;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.tasking.Task;

/// Finished land on its way to its users, and releases that are looked at again. Land in their hands waits for
/// somebody who looks at how it is used. Whoever wrote a report or a
/// certificate does not decide on it, and so it does not wait for them.
record WaitingHandover(HandoverBook book, Actor actor, LocalDate today) {

    void addTo(ReadingInbox.Found found) {
        book.tasksWithoutReport().forEach(task -> found.add(InboxKind.LAND_TO_REPORT, item(task)));
        book.list(CompletionStatus.DRAFTED).forEach(report -> found.add(InboxKind.REPORTS_TO_HAND_IN, item(report)));
        book.list(CompletionStatus.RETURNED).forEach(report -> found.add(InboxKind.REPORTS_TO_HAND_IN, item(report)));
        book.list(CompletionStatus.SUBMITTED).stream()
                .filter(report -> !report.isBy(actor.name()))
                .forEach(report -> found.add(InboxKind.REPORTS_TO_DECIDE, item(report)));
        book.reportsWithoutCertificate().forEach(report -> found.add(InboxKind.LAND_TO_CERTIFY, item(report)));
        book.list(CertificateStatus.DRAFTED).forEach(certificate -> add(found, certificate));
        book.missedWithoutFind().forEach(accident -> found.add(InboxKind.FINDS_TO_TELL, item(accident)));
        book.findsToReview().forEach(find -> found.add(InboxKind.RELEASES_TO_REVIEW, item(find)));
        book.useToCheck(today).forEach(land -> found.add(InboxKind.LAND_USE_TO_CHECK, item(land)));
    }

    private void add(ReadingInbox.Found found, HandoverCertificate certificate) {
        boolean isSigned = book.standard().signatures().stream()
                .allMatch(each -> certificate.findSignature(each.code()).isPresent());
        if (!isSigned) {
            found.add(InboxKind.CERTIFICATES_TO_SIGN, item(certificate));
        } else if (!certificate.author().equalsIgnoreCase(actor.name())) {
            found.add(InboxKind.CERTIFICATES_TO_ISSUE, item(certificate));
        }
    }

    private static InboxItem item(Task task) {
        return new InboxItem(
                task.id(),
                task.profile().number(),
                task.profile().title(),
                task.profile().organisation(),
                task.progress().changed(),
                Optional.empty());
    }

    private InboxItem item(CompletionReport report) {
        return new InboxItem(
                report.id(),
                report.profile().number(),
                book.tasks()
                        .find(report.profile().task())
                        .map(task -> task.profile().title())
                        .orElse(""),
                report.profile().organisation(),
                report.changed(),
                Optional.empty());
    }

    private static InboxItem item(HandoverCertificate certificate) {
        return new InboxItem(
                certificate.id(),
                certificate.profile().number(),
                certificate.profile().use().user(),
                certificate.profile().organisation(),
                certificate.changed(),
                Optional.empty());
    }

    private static InboxItem item(AfterHandover land) {
        return new InboxItem(
                land.certificate().id(),
                land.certificate().profile().number(),
                land.certificate().profile().use().user(),
                land.certificate().profile().organisation(),
                land.findLatest().map(AfterHandover.Checked::day).orElse(land.handedOver()),
                land.nextDue());
    }

    private static InboxItem item(Accident accident) {
        return new InboxItem(
                accident.id(),
                accident.notice().number(),
                accident.notice().what(),
                accident.notice().organisation(),
                accident.happened(),
                Optional.empty());
    }

    private static InboxItem item(ReleasedFind find) {
        return new InboxItem(
                find.id(),
                find.notice().number(),
                find.notice().what(),
                find.notice().organisation(),
                find.found(),
                Optional.empty());
    }
}
