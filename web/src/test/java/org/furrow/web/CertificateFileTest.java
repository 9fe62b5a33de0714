package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.web.handover.CertificateFile;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFileTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandoverOffice office;

    @SuppressWarnings("NullAway.Init")
    private HandoverCertificate certificate;

    @BeforeEach
    void open() throws Exception {
        office = new HandoverOffice(folder);
        String page = office.certified();
        office.taken(
                office.office.operator,
                page,
                "sign",
                Map.of("role", "nmaa", "name", "Nora", "drawing", HandoverOffice.DRAWING));
        certificate = office.book().certificates().getFirst();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void it_tells_parts_depth_markers_statements_signatures_and_fingerprint() throws Exception {
        String text = text(pdf(Language.ENGLISH));

        assertThat(text)
                .contains(
                        "Handover certificate HC-0001",
                        "R-1",
                        "13 cm deep",
                        "10,005 m²",
                        "Nora",
                        "Village council",
                        "turning point")
                .contains("S 36.000000 W 24.000000")
                .contains("Below 13 cm risk stays.", "6 women", "NMAA")
                .contains(certificate.fingerprint().hex().substring(0, 16));
        assertThat(text.toLowerCase(java.util.Locale.ROOT)).doesNotContain(" safe");
    }

    @Test
    void it_prints_in_other_languages_too() throws Exception {
        assertThat(text(pdf(Language.FRENCH))).contains("Repères permanents", "13 cm de profondeur", "HC-0001");
        assertThat(text(pdf(Language.ARABIC))).contains("HC-0001", "R-1");
    }

    @Test
    void it_has_a_map_of_the_hazard() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Language.ENGLISH))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper map = new PDFTextStripper();
            map.setStartPage(document.getNumberOfPages());
            assertThat(map.getText(document)).contains("Permanent markers", "Releases", "TP-1", "R-1");
        }
    }

    private byte[] pdf(Language language) {
        HandoverBook book = office.book();
        Reader reader = new Reader(language.locale(), Theme.DEVICE, "");
        return new CertificateFile(office.office.office.furrow, new Office("Trial", true, ZoneOffset.UTC))
                .pdf(certificate, book, reader);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
