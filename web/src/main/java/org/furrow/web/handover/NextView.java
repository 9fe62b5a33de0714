package org.furrow.web.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.WhoIsNext;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.web.shell.Link;

/// Says what a report or a certificate waits for and who does it, and leads there whoever may.
record NextView(HandoverSayings sayings, HandoverBook book, WhoIsNext who, Actor actor, LocalDate today) {

    /// What is next with a report; nothing where its land has a certificate.
    Optional<RecordPage.Notice> of(CompletionReport report) {
        HandoverWords words = sayings.words();
        return switch (report.status()) {
            case DRAFTED, RETURNED ->
                told(words.nextHandIn(roles(who.may(HandoverAct.SUBMIT_REPORT.permission()))), List.of());
            case SUBMITTED -> Optional.of(submitted(report));
            case ACCEPTED ->
                book.ofReport(report.id()).isEmpty()
                        ? told(
                                words.nextCertificate(roles(who.may(HandoverAct.WRITE_CERTIFICATE.permission()))),
                                link(
                                        HandoverAct.WRITE_CERTIFICATE.permission(),
                                        words.writeCertificate(),
                                        HandoverController.PATH + "/certificates/new?report=" + report.id()))
                        : Optional.empty();
        };
    }

    private RecordPage.Notice submitted(CompletionReport report) {
        HandoverWords words = sayings.words();
        String deciders = roles(who.deciders());
        String own =
                mayDecide(report) || !actor.may(HandoverAct.ACCEPT_REPORT.permission()) ? "" : " " + words.nextNotYou();
        return lacksInspection(report)
                ? new RecordPage.Notice(
                        words.nextInspection(roles(who.may(Permission.RECORD_VISITS)), deciders) + own,
                        actor.may(Permission.RECORD_VISITS) ? List.of(sayings.inspection(report)) : List.of())
                : RecordPage.Notice.of(words.nextDecision(deciders) + own);
    }

    /// What is next with a certificate; nothing where it is issued.
    Optional<RecordPage.Notice> of(HandoverCertificate certificate) {
        HandoverWords words = sayings.words();
        if (certificate.status() != CertificateStatus.DRAFTED) {
            return Optional.empty();
        }
        if (!isSigned(certificate)) {
            return told(
                    words.nextSignatures(sayings.figures()
                            .list(certificate.unsigned(book.standard().signatures()).stream()
                                    .map(sayings::role)
                                    .toList())),
                    List.of());
        }
        boolean isOwn = !mayIssue(certificate) && actor.may(HandoverAct.ISSUE_CERTIFICATE.permission());
        return told(words.nextIssue(roles(who.issuers())) + (isOwn ? " " + words.nextNotYou() : ""), List.of());
    }

    /// Whether land of a report that is handed in waits for an inspection.
    boolean lacksInspection(CompletionReport report) {
        return report.status() == CompletionStatus.SUBMITTED && who.lacksInspection(report, today);
    }

    /// Whether the reader may decide on a report: nobody decides on their own.
    boolean mayDecide(CompletionReport report) {
        return actor.may(HandoverAct.ACCEPT_REPORT.permission()) && !report.isBy(actor.name());
    }

    /// Whether everybody has signed whom the standard asks for.
    boolean isSigned(HandoverCertificate certificate) {
        return certificate.unsigned(book.standard().signatures()).isEmpty();
    }

    /// Whether the reader may issue a certificate: nobody issues their own.
    boolean mayIssue(HandoverCertificate certificate) {
        return actor.may(HandoverAct.ISSUE_CERTIFICATE.permission())
                && !certificate.author().equalsIgnoreCase(actor.name());
    }

    private List<Link> link(Permission needed, String label, String address) {
        return actor.may(needed) ? List.of(new Link(label, address)) : List.of();
    }

    private static Optional<RecordPage.Notice> told(String text, List<Link> links) {
        return Optional.of(new RecordPage.Notice(text, links));
    }

    private String roles(List<Role> roles) {
        return sayings.figures().list(roles.stream().map(sayings::role).toList());
    }
}
