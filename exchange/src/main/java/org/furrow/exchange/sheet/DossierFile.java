package org.furrow.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Words and maps together as one PDF: the words first, then each map on a page of its own.
public final class DossierFile {

    private DossierFile() {}

    /// The bytes of the file.
    public static byte[] pdf(TextPages pages, List<Sheet> sheets) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(pages.title());
            document.getDocumentInformation().setCreator("Furrow");
            document.getDocumentCatalog().setLanguage(pages.locale().getLanguage());
            Lettering lettering = new Lettering(document, pages.isRightToLeft());
            new TextDrawing(document, pages, lettering).draw();
            for (Sheet sheet : sheets) {
                SheetFile.add(document, sheet, lettering);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("The dossier cannot be written", failure);
        }
    }
}
