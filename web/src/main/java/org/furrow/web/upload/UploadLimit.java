package org.furrow.web.upload;

/// How many bytes may come in with one form.
public record UploadLimit(long bytes) {

    /// Two gibibytes.
    public static final UploadLimit USUAL = new UploadLimit(2L << 30);

    public UploadLimit {
        if (bytes < 1) {
            throw new IllegalArgumentException("A limit must be positive: " + bytes + " bytes");
        }
    }
}
