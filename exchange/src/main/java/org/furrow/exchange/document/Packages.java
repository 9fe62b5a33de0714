package org.furrow.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.MediaType;

/// Tells the documents of office programs apart, by the list of what is packed in them. They are never unpacked, so
/// what they would become does not matter.
final class Packages {

    private static final int MOST_ENTRIES = 20_000;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

    private Packages() {}

    static Looking.Found look(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return new Looking.Refused(DocumentFault.UNKNOWN_TYPE);
            }
            List<String> names = Collections.list(zip.entries()).stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .toList();
            if (names.stream().anyMatch(Packages::isProgram)) {
                return new Looking.Refused(DocumentFault.PROGRAM_INSIDE);
            }
            if (names.contains("[content_types].xml") && names.contains("word/document.xml")) {
                return Looking.known(MediaType.DOCX);
            }
            if (names.contains("[content_types].xml") && names.contains("xl/workbook.xml")) {
                return Looking.known(MediaType.XLSX);
            }
            return isOpenDocument(zip) ? Looking.known(MediaType.ODT) : new Looking.Refused(DocumentFault.UNKNOWN_TYPE);
        } catch (ZipException | IllegalArgumentException broken) {
            return new Looking.Refused(DocumentFault.UNKNOWN_TYPE);
        }
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /// Such a document begins with its kind, which is stored and not packed.
    private static boolean isOpenDocument(ZipFile zip) throws IOException {
        ZipEntry kind = zip.getEntry("mimetype");
        if (kind == null || kind.getMethod() != ZipEntry.STORED || kind.getSize() != OPEN_DOCUMENT.length()) {
            return false;
        }
        try (InputStream in = zip.getInputStream(kind)) {
            return new String(in.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.ISO_8859_1).equals(OPEN_DOCUMENT);
        }
    }
}
