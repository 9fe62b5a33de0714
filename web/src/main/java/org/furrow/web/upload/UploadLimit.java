package org.furrow.web.upload;

/// How many bytes may come in with one form.
///
/// @param bytes in all
/// @param documentBytes in one document or photo
public record UploadLimit(long bytes, long documentBytes) {

    private static final long USUAL_DOCUMENT = 25L << 20;

    /// Two gibibytes.
    public static final UploadLimit USUAL = new UploadLimit(2L << 30);

    public UploadLimit {
        if (bytes < 1 || documentBytes < 1) {
            throw new IllegalArgumentException("A limit must be positive: " + bytes + " bytes");
        }
    }

    /// So many in all, and the usual in one document.
    public UploadLimit(long bytes) {
        this(bytes, USUAL_DOCUMENT);
    }
}
