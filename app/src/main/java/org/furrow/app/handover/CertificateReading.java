package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.CompletionReading.Read;
import org.furrow.app.mission.FormTable;
import org.furrow.domain.decision.Role;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.Signature;

/// Reads what somebody typed as a handover certificate, or as a signature below it.
public final class CertificateReading {

    private CertificateReading() {}

    /// A signature and its day.
    public record Signed(LocalDate day, Signature signature) {}

    /// Reads a certificate.
    public static Read<CertificateProfile> read(Typed typed, HandoverBook book, LocalDate today) {
        FieldReading fields = new FieldReading(typed, today);
        String number = fields.needed("certificate-number");
        List<RecordId> reports =
                fields.choices("reports", text -> book.findReport(text).map(CompletionReport::id));
        String organisation = typed.text("organisation").isEmpty()
                ? reports.stream()
                        .flatMap(id -> book.findReport(id).stream())
                        .map(report -> report.profile().organisation())
                        .findFirst()
                        .orElse("")
                : fields.shortText("organisation");
        Optional<RecordId> replaces = typed.text("replaces").isEmpty()
                ? Optional.empty()
                : fields.choice("replaces", text -> book.findCertificate(text).map(HandoverCertificate::id));
        CertificateProfile profile = new CertificateProfile(
                number,
                organisation,
                reports,
                fields.longText("residual-risk"),
                fields.longText("liability"),
                HandoverFields.markers(fields),
                HandoverFields.use(fields),
                replaces,
                fields.longText("remarks"));
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(profile), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    /// Signatures of the same day.
    public record SignedTogether(LocalDate day, List<Signature> signatures) {
        public SignedTogether {
            signatures = List.copyOf(signatures);
        }
    }

    /// Reads the signatures of several roles: `name-`, `drawing-` and `document-` with the code of the role. Where
    /// there are none of these fields, it is one signature whose role stands in `role`.
    public static Read<SignedTogether> signatures(Typed typed, List<Role> roles, LocalDate today) {
        List<Role> signing = roles.stream()
                .filter(role -> Stream.of("name-", "drawing-", "document-")
                        .anyMatch(field -> !typed.text(field + role.code()).isEmpty()))
                .toList();
        if (signing.isEmpty() && typed.text("role").isEmpty()) {
            signing = roles.stream()
                    .filter(role -> typed.values().containsKey("name-" + role.code()))
                    .limit(1)
                    .toList();
        }
        if (signing.isEmpty() || !typed.text("role").isEmpty()) {
            Read<Signed> one = signature(typed, today);
            return new Read<>(
                    one.said().map(said -> new SignedTogether(said.day(), List.of(said.signature()))), one.faults());
        }
        FieldReading fields = new FieldReading(typed, today);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        List<Signature> signatures = signing.stream()
                .map(role -> signature(fields, role.code(), "-" + role.code()))
                .toList();
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(new SignedTogether(day, signatures)), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    /// Reads a signature. What is drawn comes as lines between points of the box.
    public static Read<Signed> signature(Typed typed, LocalDate today) {
        FieldReading fields = new FieldReading(typed, today);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        Signature signature = signature(fields, fields.needed("role"), "");
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(new Signed(day, signature)), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    /// @param ending of the names of its fields
    private static Signature signature(FieldReading fields, String role, String ending) {
        String drawing = fields.typed().text("drawing" + ending);
        if (drawing.length() > Signature.LONGEST_DRAWING) {
            fields.note("drawing" + ending, FormFault.Kind.TOO_LONG, Integer.toString(Signature.LONGEST_DRAWING));
        }
        String document = fields.typed().text("document" + ending);
        Optional<RecordId> page = RecordId.find(document);
        if (!document.isEmpty() && page.isEmpty()) {
            fields.note("document" + ending, FormFault.Kind.NOT_A_CHOICE, document);
        }
        return new Signature(role, fields.needed("name" + ending), drawing, page);
    }

    /// The fields of a certificate as somebody would type them, lists as lines.
    public static Typed write(CertificateProfile profile, HandoverBook book) {
        return write(profile, book, FormTable::asLines);
    }

    /// The same fields, lists as rows of tables.
    public static Typed rows(CertificateProfile profile, HandoverBook book) {
        return write(profile, book, FormTable::asRows);
    }

    private static Typed write(CertificateProfile profile, HandoverBook book, FormTable.Writing writing) {
        Typed typed = Typed.nothing()
                .with("certificate-number", profile.number())
                .with("organisation", profile.organisation())
                .with(
                        "reports",
                        profile.reports().stream()
                                .map(id -> book.findReport(id)
                                        .map(report -> report.profile().number())
                                        .orElse(id.toString()))
                                .toArray(String[]::new))
                .with("residual-risk", profile.residualRisk())
                .with("liability", profile.liability())
                .with(
                        "replaces",
                        profile.replaces()
                                .map(id -> book.findCertificate(id)
                                        .map(before -> before.profile().number())
                                        .orElse(id.toString()))
                                .orElse(""))
                .with("remarks", profile.remarks());
        return HandoverFields.write(typed, profile.markers(), profile.use(), writing);
    }

    /// A certificate for the land of a report that nobody has written yet.
    ///
    /// @param number the one that it gets
    public static CertificateProfile begin(CompletionReport report, String number, HandoverBook book) {
        return new CertificateProfile(
                number,
                report.profile().organisation(),
                List.of(report.id()),
                book.standard().residualRisk(),
                book.standard().liability(),
                report.profile().markers(),
                report.profile().use(),
                Optional.empty(),
                "");
    }
}
