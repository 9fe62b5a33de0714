package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CertificateDecision;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.store.Register;

/// Issuing a handover certificate: the land goes to its users, and a certificate in whose place it stands is replaced,
/// in one step.
public final class HandingOver {

    private final Furrow furrow;

    /// Handing over in this register.
    public HandingOver(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What somebody says who issues.
    ///
    /// @param seen the latest entry of the certificate that they had before them, absent where nobody said
    public record Wanted(RecordId certificate, LocalDate day, String remarks, Optional<Hash> seen) {}

    /// Issues the certificate, or says why not and writes nothing.
    ///
    /// @param today the last day that anything can have happened
    public Outcome issue(Wanted wanted, LocalDate today) {
        Register register = furrow.register(Permission.HAND_OVER);
        synchronized (register.decisions()) {
            CertificateWork work = new CertificateWork(furrow, register, new ReadingHandover(furrow).read(), today);
            Optional<HandoverCertificate> found = work.book().findCertificate(wanted.certificate());
            if (found.isEmpty()) {
                return CertifyingHandover.unknown(wanted.certificate());
            }
            List<Reason> against = new ArrayList<>(CertificateWork.checkSeen(found.orElseThrow(), wanted.seen()));
            List<Draft> drafts = new ArrayList<>();
            against.addAll(gather(work, found.orElseThrow(), wanted, drafts));
            return against.isEmpty()
                    ? new Outcome.Recorded(register.append(drafts))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    /// What would stand against issuing the certificate today. Nothing is written.
    public List<Reason> examine(HandoverCertificate certificate, LocalDate today) {
        Register register = furrow.register(Permission.HAND_OVER);
        synchronized (register.decisions()) {
            CertificateWork work = new CertificateWork(furrow, register, new ReadingHandover(furrow).read(), today);
            Wanted wanted = new Wanted(certificate.id(), today, "", Optional.empty());
            return gather(work, certificate, wanted, new ArrayList<>()).stream()
                    .distinct()
                    .toList();
        }
    }

    private List<Reason> gather(
            CertificateWork work, HandoverCertificate certificate, Wanted wanted, List<Draft> drafts) {
        CertificateProfile profile = certificate.profile();
        String person = furrow.actor().name();
        CertificateDecision decision = work.decision(profile);
        List<Reason> against = new ArrayList<>(
                decision.decideIssue(certificate, person, wanted.day()).reasons());
        Deciding deciding = Deciding.gathering(work.register(), drafts);
        if (against.isEmpty()) {
            decision.known().hazards().stream()
                    .filter(hazard -> hazard.status() == WorkStatus.INSPECTED)
                    .forEach(hazard -> against.addAll(handOver(deciding, certificate, hazard.id(), wanted.day())));
        }
        drafts.add(CertifyingHandover.draft(
                certificate, new CertificateFact.Issued(wanted.remarks()), wanted.day(), person));
        profile.replaces()
                .flatMap(work.book()::findCertificate)
                .ifPresent(before -> drafts.add(CertifyingHandover.draft(
                        before, new CertificateFact.Replaced(profile.number()), wanted.day(), person)));
        return against;
    }

    private List<Reason> handOver(Deciding deciding, HandoverCertificate certificate, RecordId hazard, LocalDate day) {
        Support support = support(certificate);
        return new InRole(furrow, certificate.author())
                .best(
                        hazard,
                        by -> new ChangingStatus(deciding, furrow.standard())
                                .change(
                                        Edit.of(hazard, day, by)
                                                .on(support)
                                                .because(certificate.profile().told()),
                                        WorkStatus.HANDED_OVER))
                .reasons();
    }

    private static Support support(HandoverCertificate certificate) {
        CertificateProfile profile = certificate.profile();
        Support support = Support.NONE
                .causedBy(profile.told(), certificate.content().draft().valid())
                .telling(Datum.PERMANENT_MARKERS, profile.markers().size() + " in " + profile.told())
                .telling(Datum.RESIDUAL_RISK, profile.residualRisk())
                .telling(Datum.LIABILITY, profile.liability())
                .telling(
                        Datum.PARTICIPATION,
                        profile.use().consulted() + ": " + profile.use().how());
        for (HandoverCertificate.Signed signed : certificate.signatures()) {
            support = support.signedBy(signed.signature().role());
        }
        return support;
    }
}
