package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.decision.Role;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.exchange.sheet.DossierFile;
import org.furrow.exchange.sheet.Sheet;
import org.furrow.exchange.sheet.SheetStyle;
import org.furrow.exchange.sheet.TextPages;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskDossiers;

/// Makes the file of a handover certificate to print: what it certifies, its parts, markers, statements, who was asked,
/// the signatures and the fingerprint of its content, then a map of each hazard.
public final class CertificateFile {

    private static final SheetStyle PART = new SheetStyle("#1b5fa8", "", 0, false);
    private static final SheetStyle MARKER = new SheetStyle("#1d1b16", Mark.DIAMOND.path(), 1, true);

    private final Furrow furrow;
    private final Office office;

    /// Files of this register, for this office.
    public CertificateFile(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
    }

    /// The certificate as PDF, signed or to be signed by hand.
    public byte[] pdf(HandoverCertificate certificate, HandoverBook book, Reader reader) {
        HandoverSayings sayings = new HandoverSayings(reader, office);
        ShellWords shared = Words.of(ShellWords.class, reader.locale());
        String title = sayings.words().certificateTitle(certificate.profile().number());
        TextPages pages = new TextPages(
                reader.locale(),
                reader.language().isRightToLeft(),
                title,
                office.name(),
                office.isExercise() ? shared.exercise() + " · " + shared.exerciseMeans() : "",
                certificate.profile().number() + " · "
                        + certificate.fingerprint().hex().substring(0, 16),
                blocks(certificate, book, sayings));
        return DossierFile.pdf(pages, sheets(certificate, book, reader));
    }

    private List<TextPages.Block> blocks(HandoverCertificate certificate, HandoverBook book, HandoverSayings sayings) {
        CertificateProfile profile = certificate.profile();
        HandoverWords words = sayings.words();
        List<TextPages.Block> blocks = new ArrayList<>();
        blocks.add(new TextPages.Paragraph(words.certifies()));
        List<Fact> head = new ArrayList<>();
        HandoverSayings.put(head, words.organisation(), profile.organisation());
        certificate
                .findIssued()
                .ifPresent(day -> head.add(new Fact(
                        words.certificateIs("issued"), sayings.figures().day(day))));
        HandoverSayings.put(
                head,
                words.replaces(),
                profile.replaces()
                        .flatMap(book::findCertificate)
                        .map(each -> each.profile().number())
                        .orElse(""));
        HandoverSayings.put(head, words.replacedBy(certificate.replacedBy()), certificate.replacedBy());
        said(blocks, head);
        blocks.add(new TextPages.Heading(words.parts()));
        reports(profile, book)
                .forEach(report -> said(
                        blocks,
                        report.profile().parts().stream()
                                .map(part -> sayings.part(part, book))
                                .toList()));
        blocks.add(new TextPages.Heading(words.markers()));
        said(blocks, profile.markers().stream().map(sayings::marker).toList());
        text(blocks, words.residualRisk(), profile.residualRisk());
        text(blocks, words.liability(), profile.liability());
        blocks.add(new TextPages.Heading(words.intendedUse()));
        said(blocks, sayings.use(profile.use()));
        text(blocks, words.remarks(), profile.remarks());
        blocks.add(new TextPages.Heading(words.signatures()));
        book.standard().signatures().forEach(role -> blocks.add(signature(certificate, role, sayings)));
        text(blocks, words.fingerprint(), certificate.fingerprint().hex());
        return blocks;
    }

    private static TextPages.Block signature(HandoverCertificate certificate, Role role, HandoverSayings sayings) {
        HandoverWords words = sayings.words();
        return certificate
                .findSignature(role.code())
                .<TextPages.Block>map(signed -> new TextPages.Signed(
                        sayings.role(role),
                        words.signedOn(
                                signed.signature().name(), sayings.figures().day(signed.day())),
                        signed.signature().drawing()))
                .orElseGet(() -> new TextPages.Signature(sayings.role(role), words.name() + " · " + words.day()));
    }

    private static void said(List<TextPages.Block> blocks, List<Fact> facts) {
        facts.forEach(fact -> blocks.add(new TextPages.Said(fact.label(), fact.value())));
    }

    private static void text(List<TextPages.Block> blocks, String title, String text) {
        if (!text.isBlank()) {
            blocks.add(new TextPages.Heading(title));
            blocks.add(new TextPages.Paragraph(text));
        }
    }

    private static List<CompletionReport> reports(CertificateProfile profile, HandoverBook book) {
        return profile.reports().stream()
                .flatMap(id -> book.findReport(id).stream())
                .toList();
    }

    private List<Sheet> sheets(HandoverCertificate certificate, HandoverBook book, Reader reader) {
        List<TaskGround> ground = reports(certificate.profile(), book).stream()
                .flatMap(report -> book.tasks().find(report.profile().task()).stream())
                .flatMap(task -> new ReadingTasks(furrow).listGround(task).stream())
                .distinct()
                .toList();
        return new TaskDossiers(furrow, office)
                .sheets(certificate.profile().number(), ground, reader).stream()
                        .map(sheet -> marked(sheet, certificate, book, reader))
                        .toList();
    }

    /// The sheet with the parts by their numbers and the permanent markers, and what both signs mean. Where two names
    /// do
    /// not fit beside one another, that of a part counts before that of its hazard.
    private Sheet marked(Sheet sheet, HandoverCertificate certificate, HandoverBook book, Reader reader) {
        HandoverWords words = new HandoverSayings(reader, office).words();
        List<Sheet.Feature> features = new ArrayList<>(sheet.features());
        List<Sheet.LegendEntry> entries = new ArrayList<>();
        List<Sheet.Feature> parts = reports(certificate.profile(), book).stream()
                .flatMap(report -> report.profile().parts().stream())
                .flatMap(part -> part.extent().findFootprint().stream()
                        .<Sheet.Feature>map(ground -> new Sheet.Surface(PART, ground, part.reference())))
                .toList();
        List<Sheet.Feature> markers = certificate.profile().markers().stream()
                .flatMap(marker -> marker.where().stream()
                        .<Sheet.Feature>map(place -> new Sheet.Sign(MARKER, place, marker.number())))
                .toList();
        if (!parts.isEmpty()) {
            entries.add(new Sheet.LegendEntry(words.parts(), PART));
        }
        if (!markers.isEmpty()) {
            entries.add(new Sheet.LegendEntry(words.markers(), MARKER));
        }
        features.addAll(0, parts);
        features.addAll(markers);
        List<Sheet.LegendGroup> legend = new ArrayList<>(sheet.legend());
        if (!entries.isEmpty()) {
            legend.add(new Sheet.LegendGroup(certificate.profile().number(), entries));
        }
        return new Sheet(
                sheet.layout(), sheet.window(), sheet.locale(), sheet.texts(), legend, sheet.ground(), features);
    }
}
