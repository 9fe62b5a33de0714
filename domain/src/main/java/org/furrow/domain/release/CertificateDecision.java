package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;

/// Whether a handover certificate can be written so, signed or issued.
///
/// @param known what the register knows of what it names
/// @param today the last day that anything can have happened
public record CertificateDecision(Known known, HandoverStandard standard, LocalDate today) {

    /// What the register knows of what a certificate names.
    ///
    /// @param taken the certificate that has the number already
    /// @param reports its completion reports, as far as the author sees them
    /// @param others certificates that hand over land of one of these reports and are not replaced
    /// @param replaced the certificate that it replaces, absent where it replaces none or the author sees none such
    /// @param hazards those of its reports
    public record Known(
            Optional<RecordId> taken,
            List<CompletionReport> reports,
            List<HandoverCertificate> others,
            Optional<HandoverCertificate> replaced,
            List<HandedOver> hazards) {
        public Known {
            reports = List.copyOf(reports);
            others = List.copyOf(others);
            hazards = List.copyOf(hazards);
        }
    }

    /// A hazard of a certificate as it stands.
    ///
    /// @param support its nonconformities
    public record HandedOver(RecordId id, String reference, WorkStatus status, Support support) {}

    /// Whether it can be written so.
    ///
    /// @param id the certificate
    public Decision decideDraft(RecordId id, CertificateProfile profile) {
        List<Reason> against = new ArrayList<>();
        if (profile.number().isBlank()) {
            against.add(HandoverRefusal.CERTIFICATE_LACKS.because(profile.told(), "a number"));
        }
        known.taken()
                .filter(other -> !other.equals(id))
                .ifPresent(_ -> against.add(HandoverRefusal.CERTIFICATE_NUMBER_TAKEN.because(profile.number())));
        if (profile.reports().isEmpty()
                || known.reports().size() < profile.reports().size()) {
            against.add(HandoverRefusal.CERTIFICATE_LACKS.because(
                    profile.told(), "an accepted completion report that the register has"));
        }
        for (CompletionReport report : known.reports()) {
            against.addAll(checkReport(id, profile, report));
        }
        boolean isReplacing = known.replaced()
                .filter(before -> before.status() == CertificateStatus.ISSUED)
                .isPresent();
        if (profile.replaces().isPresent() && !isReplacing) {
            against.add(HandoverRefusal.REPLACES_NONE.because(profile.told()));
        }
        return Decision.of(against);
    }

    private List<Reason> checkReport(RecordId id, CertificateProfile profile, CompletionReport report) {
        List<Reason> against = new ArrayList<>();
        String number = report.profile().told();
        if (report.status() != CompletionStatus.ACCEPTED) {
            against.add(HandoverRefusal.CERTIFICATE_OF_UNACCEPTED.because(profile.told(), number));
        }
        if (!report.profile().organisation().equals(profile.organisation())) {
            against.add(HandoverRefusal.CERTIFICATE_OF_SEVERAL.because(profile.told(), profile.organisation()));
        }
        known.others().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> !Optional.of(other.id()).equals(profile.replaces()))
                .filter(other -> other.status() != CertificateStatus.REPLACED)
                .filter(other -> other.profile().reports().contains(report.id()))
                .forEach(other -> against.add(HandoverRefusal.HANDED_OVER_BEFORE.because(
                        number, other.profile().told())));
        return against;
    }

    /// Whether somebody can sign it on that day.
    public Decision decideSigning(HandoverCertificate certificate, Signature signature, LocalDate day) {
        CertificateProfile profile = certificate.profile();
        List<Reason> against = new ArrayList<>(checkStep(certificate, CertificateStep.SIGN, day));
        Optional<Role> role = standard.signatures().stream()
                .filter(each -> each.code().equals(signature.role()))
                .findFirst();
        if (role.isEmpty()) {
            against.add(HandoverRefusal.SIGNS_FOR_NOBODY.because(
                    signature.role().isBlank() ? "Nobody" : signature.role(), profile.told(), roles()));
        }
        if (signature.name().isBlank()) {
            against.add(HandoverRefusal.CERTIFICATE_LACKS.because(profile.told(), "the name of who signs"));
        }
        certificate
                .findSignature(signature.role())
                .ifPresent(before -> against.add(HandoverRefusal.SIGNED_BEFORE.because(
                        profile.told(),
                        role.map(Role::label).orElse(signature.role()),
                        before.signature().name())));
        if (!signature.isDrawingPossible()) {
            against.add(HandoverRefusal.NOT_A_SIGNATURE.because(
                    signature.name().isBlank() ? "somebody" : signature.name()));
        }
        return Decision.of(against);
    }

    /// Whether this person can issue it on that day.
    public Decision decideIssue(HandoverCertificate certificate, String person, LocalDate day) {
        CertificateProfile profile = certificate.profile();
        List<Reason> against = new ArrayList<>(checkStep(certificate, CertificateStep.ISSUE, day));
        against.addAll(decideDraft(certificate.id(), profile).reasons());
        against.addAll(checkContent(profile));
        standard.signatures().stream()
                .filter(role -> certificate.findSignature(role.code()).isEmpty())
                .forEach(role -> against.add(HandoverRefusal.NOT_SIGNED.because(profile.told(), role.label())));
        if (certificate.author().equalsIgnoreCase(person.strip())) {
            against.add(HandoverRefusal.OWN_CERTIFICATE.because(profile.told(), person));
        }
        for (HandedOver hazard : known.hazards()) {
            against.addAll(checkHazard(profile, hazard, day));
        }
        return Decision.of(against);
    }

    private static List<Reason> checkContent(CertificateProfile profile) {
        List<Reason> against = new ArrayList<>();
        need(profile, profile.residualRisk(), "the statement of the risk that stays", against);
        need(profile, profile.liability(), "the statement of who is liable", against);
        need(profile, profile.use().user(), "who gets the land", against);
        need(profile, profile.use().intended(), "the intended use", against);
        if (profile.markers().isEmpty()) {
            against.add(HandoverRefusal.CERTIFICATE_LACKS.because(profile.told(), "a permanent marker"));
        }
        if (!profile.use().tellsConsultation()) {
            against.add(HandoverRefusal.CERTIFICATE_LACKS.because(
                    profile.told(), "how many people were consulted, women among them, and how"));
        }
        return against;
    }

    /// Land of which something remains stays where it is; nothing else may stand against it.
    private static List<Reason> checkHazard(CertificateProfile profile, HandedOver hazard, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        boolean isRejected = hazard.status() == WorkStatus.REJECTED || hazard.status() == WorkStatus.COMPLETED;
        if (isRejected) {
            against.add(HandoverRefusal.NOT_INSPECTED_LAND.because(
                    profile.told(), hazard.reference(), hazard.status().label()));
        }
        Matter matter = new Matter("Issuing " + profile.told(), hazard.reference(), day);
        against.addAll(new SupportGuards(matter, hazard.support()).noneOpen(false));
        return against;
    }

    /// What stands against a step whatever is told with it: how far the certificate is, and the day.
    public List<Reason> checkStep(HandoverCertificate certificate, CertificateStep step, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        String told = certificate.profile().told();
        if (certificate.status() != CertificateStatus.DRAFTED) {
            against.add(HandoverRefusal.CERTIFICATE_NOT_WHILE.because(
                    step.label(), told, certificate.status().label().toLowerCase(Locale.ROOT)));
        }
        LocalDate since = known.reports().stream()
                .flatMap(report -> report.findAccepted().stream())
                .filter(accepted -> accepted.isAfter(certificate.changed()))
                .max(LocalDate::compareTo)
                .orElse(certificate.changed());
        if (day.isBefore(since)) {
            against.add(HandoverRefusal.CERTIFICATE_STEP_BEFORE.because(step.label(), told, day, since));
        }
        if (day.isAfter(today)) {
            against.add(HandoverRefusal.CERTIFICATE_STEP_AHEAD.because(step.label(), told, day, today));
        }
        return against;
    }

    private String roles() {
        return standard.signatures().stream().map(Role::label).collect(Collectors.joining(", "));
    }

    private static void need(CertificateProfile profile, String text, String datum, List<Reason> against) {
        if (text.isBlank()) {
            against.add(HandoverRefusal.CERTIFICATE_LACKS.because(profile.told(), datum));
        }
    }
}
