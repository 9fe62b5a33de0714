package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UseCheckDecision;
import org.furrow.store.Register;

/// Recording how land is used that was handed over. The ledger stays as it is.
public final class CheckingLandUse {

    private final Furrow furrow;

    /// Checking in this register.
    public CheckingLandUse(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What somebody saw who visited.
    ///
    /// @param day of the visit
    /// @param seen the latest entry of the certificate that they had before them, absent where nobody said
    public record Visit(RecordId certificate, LocalDate day, UseCheck check, Optional<Hash> seen) {}

    /// Records the check, or says why not and writes nothing.
    ///
    /// @param today the last day that anything can have happened
    public Outcome check(Visit visit, LocalDate today) {
        Register register = furrow.register(Permission.CERTIFY);
        synchronized (register.decisions()) {
            CertificateWork work = new CertificateWork(furrow, register, new ReadingHandover(furrow).read(), today);
            Optional<HandoverCertificate> found = work.book().findCertificate(visit.certificate());
            if (found.isEmpty()) {
                return CertifyingHandover.unknown(visit.certificate());
            }
            HandoverCertificate certificate = found.orElseThrow();
            List<Reason> against = new ArrayList<>(CertificateWork.checkSeen(certificate, visit.seen()));
            against.addAll(work.checkWhose(certificate.profile()));
            against.addAll(new UseCheckDecision(today)
                    .decide(certificate, work.book().after(certificate), visit.check(), visit.day())
                    .reasons());
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(CertifyingHandover.draft(
                            certificate,
                            new CertificateFact.UseChecked(visit.check()),
                            visit.day(),
                            furrow.actor().name()))))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }
}
