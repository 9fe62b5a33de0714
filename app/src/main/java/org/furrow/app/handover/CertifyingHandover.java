package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CertificateStep;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.release.Signature;
import org.furrow.store.Register;

/// Writing handover certificates, changing them while they are not issued, and entering who signed. What was signed
/// before a change lapses with it.
public final class CertifyingHandover {

    private final Furrow furrow;

    /// Certifying in this register.
    public CertifyingHandover(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Writes a certificate, or says why not and writes nothing.
    public Outcome draft(CertificateProfile profile, LocalDate today) {
        Register register = furrow.register(Permission.CERTIFY);
        synchronized (register.decisions()) {
            RecordId id = register.newId();
            CertificateWork work = work(register, today);
            List<Reason> against = new ArrayList<>(work.checkWhose(profile));
            against.addAll(work.decision(profile).decideDraft(id, profile).reasons());
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(
                            Draft.of(id, today, furrow.actor().name(), new CertificateFact.Drafted(profile)))))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    /// Writes a certificate anew, or says why not and writes nothing.
    ///
    /// @param seen its latest entry that its author had before them, absent where nobody said
    public Outcome change(RecordId certificate, CertificateProfile profile, Optional<Hash> seen, LocalDate today) {
        Register register = furrow.register(Permission.CERTIFY);
        synchronized (register.decisions()) {
            CertificateWork work = work(register, today);
            Optional<HandoverCertificate> found = work.book().findCertificate(certificate);
            if (found.isEmpty()) {
                return unknown(certificate);
            }
            List<Reason> against = new ArrayList<>(CertificateWork.checkSeen(found.orElseThrow(), seen));
            against.addAll(work.checkWhose(profile));
            against.addAll(work.decision(profile).checkStep(found.orElseThrow(), CertificateStep.CHANGE, today));
            against.addAll(
                    work.decision(profile).decideDraft(certificate, profile).reasons());
            return write(register, found.orElseThrow(), new CertificateFact.Drafted(profile), today, against);
        }
    }

    /// Enters a signature, or says why not and writes nothing.
    ///
    /// @param day on which it was signed
    public Outcome sign(
            RecordId certificate, Signature signature, LocalDate day, Optional<Hash> seen, LocalDate today) {
        return sign(certificate, new CertificateReading.SignedTogether(day, List.of(signature)), seen, today);
    }

    /// Enters signatures; where something stands against one of them, says so and writes none. Each is an entry of its
    /// own: where the disk fails in between, the earlier ones stand, and the others can be entered again.
    public Outcome sign(
            RecordId certificate, CertificateReading.SignedTogether said, Optional<Hash> seen, LocalDate today) {
        Register register = furrow.register(Permission.CERTIFY);
        synchronized (register.decisions()) {
            CertificateWork work = work(register, today);
            Optional<HandoverCertificate> found = work.book().findCertificate(certificate);
            if (found.isEmpty()) {
                return unknown(certificate);
            }
            HandoverCertificate signed = found.orElseThrow();
            List<Reason> against = new ArrayList<>(CertificateWork.checkSeen(signed, seen));
            for (Signature signature : said.signatures()) {
                against.addAll(work.decision(signed.profile())
                        .decideSigning(signed, signature, said.day())
                        .reasons());
            }
            return against.isEmpty()
                    ? new Outcome.Recorded(append(register, signed, said))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    /// Each entry continues from the one before.
    private List<Revision> append(
            Register register, HandoverCertificate certificate, CertificateReading.SignedTogether said) {
        List<Revision> written = new ArrayList<>();
        Hash before = certificate.latest().hash();
        for (Signature signature : said.signatures()) {
            Revision entry = register.append(new Draft(
                    certificate.id(),
                    said.day(),
                    furrow.actor().name(),
                    List.of(before),
                    Optional.empty(),
                    new CertificateFact.Signed(signature)));
            before = entry.hash();
            written.add(entry);
        }
        return written;
    }

    private CertificateWork work(Register register, LocalDate today) {
        return new CertificateWork(furrow, register, new ReadingHandover(furrow).read(), today);
    }

    private Outcome write(
            Register register, HandoverCertificate certificate, Fact fact, LocalDate day, List<Reason> against) {
        return against.isEmpty()
                ? new Outcome.Recorded(List.of(register.append(
                        draft(certificate, fact, day, furrow.actor().name()))))
                : new Outcome.Refused(against.stream().distinct().toList());
    }

    static Draft draft(HandoverCertificate certificate, Fact fact, LocalDate day, String author) {
        return new Draft(
                certificate.id(), day, author, List.of(certificate.latest().hash()), Optional.empty(), fact);
    }

    static Outcome unknown(RecordId certificate) {
        return new Outcome.Refused(List.of(HandoverRefusal.UNKNOWN_CERTIFICATE.because(certificate)));
    }
}
