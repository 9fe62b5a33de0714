package org.furrow.web.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.furrow.domain.evidence.DocumentSummary;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Sends what people brought so that no browser does anything with it but keep it: as an attachment, of the kind that
/// was found, in a sandbox. Shown within a page are only pictures that Furrow has drawn itself.
public final class SendingFiles {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private SendingFiles() {}

    /// The document as it was brought.
    public static ResponseEntity<Resource> original(DocumentSummary document, Path file, HttpServletResponse response) {
        guard(document, response);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(document.fact().content().name().text(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(
                        document.fact().content().type().code()))
                .body(new FileSystemResource(file));
    }

    /// A picture that was drawn of it.
    static ResponseEntity<Resource> picture(DocumentSummary document, Path file, HttpServletResponse response) {
        guard(document, response);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .contentType(MediaType.IMAGE_JPEG)
                .body(new FileSystemResource(file));
    }

    private static void guard(DocumentSummary document, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, document.isRestricted() ? "no-store" : "private, max-age=86400, immutable");
    }
}
