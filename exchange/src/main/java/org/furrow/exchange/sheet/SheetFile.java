package org.furrow.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A map sheet as a PDF of one page.
public final class SheetFile {

    private SheetFile() {}

    /// The bytes of the file.
    public static byte[] pdf(Sheet sheet) {
        try (PDDocument document = new PDDocument()) {
            describe(document, sheet);
            add(document, sheet, new Lettering(document, sheet.layout().isRightToLeft()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("The map sheet cannot be written", failure);
        }
    }

    /// Adds a page with the sheet.
    static void add(PDDocument document, Sheet sheet, Lettering lettering) throws IOException {
        SheetLayout.Box size = sheet.layout().page();
        PDPage page = new PDPage(new PDRectangle(
                (float) (size.width() * Pen.POINTS_PER_MM), (float) (size.height() * Pen.POINTS_PER_MM)));
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            Pen pen = new Pen(page, out, lettering);
            new MapDrawing(sheet, pen, lettering).draw();
            new GridDrawing(sheet, pen, lettering).draw();
            new MarginDrawing(sheet, pen, lettering).draw();
        }
    }

    private static void describe(PDDocument document, Sheet sheet) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(sheet.texts().title());
        about.setSubject(sheet.texts().scale());
        about.setCreator("Furrow");
        document.getDocumentCatalog().setLanguage(sheet.locale().getLanguage());
    }
}
