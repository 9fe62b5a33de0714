package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.hazard.RegisteredQuality;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CertificateDecision;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.store.Register;
import org.furrow.store.release.HandoverQuery;

/// What the register knows when somebody writes a handover certificate, signs or issues it.
///
/// @param today the last day that anything can have happened
record CertificateWork(Furrow furrow, Register register, HandoverBook book, LocalDate today) {

    private static final HandoverQuery QUERY = new HandoverQuery();

    /// What decides on a certificate that says this.
    CertificateDecision decision(CertificateProfile profile) {
        List<CompletionReport> reports = profile.reports().stream()
                .flatMap(id -> book.findReport(id).stream())
                .toList();
        CertificateDecision.Known known = new CertificateDecision.Known(
                register.read(session -> QUERY.findCertificate(session, profile.number())),
                reports,
                book.certificates(),
                profile.replaces().flatMap(book::findCertificate),
                hazards(reports));
        return new CertificateDecision(known, book.standard(), today);
    }

    /// The hazards of which these reports release land, as they stand.
    private List<CertificateDecision.HandedOver> hazards(List<CompletionReport> reports) {
        RegisteredQuality quality = new RegisteredQuality(register);
        return reports.stream()
                .flatMap(report -> report.profile().parts().stream())
                .map(ReleasedPart::hazard)
                .distinct()
                .flatMap(id -> KnownHazard.find(register, id).stream())
                .map(known -> {
                    RecordId id = known.standing().hazard().id();
                    Edit edit = Edit.of(id, today, Signing.by(furrow.actor().name()));
                    return new CertificateDecision.HandedOver(
                            id,
                            known.standing().reference(),
                            known.standing().hazard().status(),
                            quality.of(edit).over(Support.NONE));
                })
                .toList();
    }

    /// An account that acts for some organisations does not hand over the work of another one.
    List<Reason> checkWhose(CertificateProfile profile) {
        return register.sight().covers(profile.organisation())
                ? List.of()
                : List.of(HandoverRefusal.NOT_YOUR_CERTIFICATE.because(
                        profile.told(),
                        profile.organisation().isBlank() ? "nobody" : profile.organisation(),
                        String.join(", ", register.sight().organisations())));
    }

    /// What stands against a step of somebody who saw the certificate at another entry.
    static List<Reason> checkSeen(HandoverCertificate certificate, Optional<Hash> seen) {
        return seen
                .filter(hash -> !hash.equals(certificate.latest().hash()))
                .map(_ -> HandoverRefusal.CERTIFICATE_CHANGED_MEANWHILE.because(
                        certificate.profile().told(),
                        certificate.latest().draft().author()))
                .stream()
                .toList();
    }
}
