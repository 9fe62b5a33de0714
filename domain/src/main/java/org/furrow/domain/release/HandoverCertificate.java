package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.decision.Role;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// A handover certificate as the journal leaves it.
///
/// @param revisions its entries in order of arrival, the first a draft
public record HandoverCertificate(RecordId id, List<Revision> revisions) {

    public HandoverCertificate {
        revisions = List.copyOf(revisions);
    }

    /// The certificate that these entries of one record tell; nothing where they are none.
    public static Optional<HandoverCertificate> of(List<Revision> revisions) {
        boolean isCertificate =
                !revisions.isEmpty() && revisions.getFirst().draft().fact() instanceof CertificateFact.Drafted;
        return isCertificate
                ? Optional.of(
                        new HandoverCertificate(revisions.getFirst().draft().record(), revisions))
                : Optional.empty();
    }

    /// A signature that stands, and its day.
    public record Signed(LocalDate day, String enteredBy, Signature signature) {}

    /// The entry that says what it says.
    public Revision content() {
        return revisions.stream()
                .filter(each -> each.draft().fact() instanceof CertificateFact.Drafted)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// What it says.
    public CertificateProfile profile() {
        return ((CertificateFact.Drafted) content().draft().fact()).profile();
    }

    /// The fingerprint of what it says: whoever signs, signs this.
    public Hash fingerprint() {
        return content().hash();
    }

    /// The signatures below what it says now.
    public List<Signed> signatures() {
        return revisions.stream()
                .filter(each -> each.position() > content().position())
                .flatMap(each -> each.draft().fact() instanceof CertificateFact.Signed(Signature signature)
                        ? Stream.of(
                                new Signed(each.draft().valid(), each.draft().author(), signature))
                        : Stream.<Signed>empty())
                .toList();
    }

    /// The signature in that role.
    public Optional<Signed> findSignature(String role) {
        return signatures().stream()
                .filter(each -> each.signature().role().equals(role))
                .findFirst();
    }

    /// Those of these roles in which nobody has signed what it says now.
    public List<Role> unsigned(List<Role> roles) {
        return roles.stream()
                .filter(role -> findSignature(role.code()).isEmpty())
                .toList();
    }

    /// How far it is.
    public CertificateStatus status() {
        CertificateStatus status = CertificateStatus.DRAFTED;
        for (Revision each : revisions) {
            status = switch ((CertificateFact) each.draft().fact()) {
                case CertificateFact.Drafted _, CertificateFact.Signed _ -> CertificateStatus.DRAFTED;
                case CertificateFact.Issued _ -> CertificateStatus.ISSUED;
                case CertificateFact.Replaced _ -> CertificateStatus.REPLACED;
                case CertificateFact.UseChecked _ -> status;
            };
        }
        return status;
    }

    /// What those saw who looked at how the land is used, in order of arrival.
    public List<AfterHandover.Checked> checks() {
        return revisions.stream()
                .flatMap(each -> each.draft().fact() instanceof CertificateFact.UseChecked(UseCheck check)
                        ? Stream.of(new AfterHandover.Checked(
                                each.draft().valid(), each.draft().author(), check))
                        : Stream.<AfterHandover.Checked>empty())
                .toList();
    }

    /// The day on which it was issued, absent before.
    public Optional<LocalDate> findIssued() {
        return revisions.stream()
                .filter(each -> each.draft().fact() instanceof CertificateFact.Issued)
                .map(each -> each.draft().valid())
                .findFirst();
    }

    /// The number of the one that stands in its place; empty where none does.
    public String replacedBy() {
        return revisions.stream()
                .flatMap(each -> each.draft().fact() instanceof CertificateFact.Replaced(String by)
                        ? Stream.of(by)
                        : Stream.<String>empty())
                .reduce("", (_, last) -> last);
    }

    /// The latest entry.
    public Revision latest() {
        return revisions.getLast();
    }

    /// Who wrote what it says.
    public String author() {
        return content().draft().author();
    }

    /// The day of its latest step or check.
    public LocalDate changed() {
        return latest().draft().valid();
    }
}
