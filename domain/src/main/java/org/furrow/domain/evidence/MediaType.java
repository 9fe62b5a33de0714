package org.furrow.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file is by its bytes; neither its name nor what its sender says counts.
public enum MediaType {
    JPEG("image/jpeg", "jpg jpeg", true),
    PNG("image/png", "png", true),
    WEBP("image/webp", "webp", false),
    HEIC("image/heic", "heic heif", false),
    PDF("application/pdf", "pdf", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    TEXT("text/plain", "txt csv md log", false),
    GPX("application/gpx+xml", "gpx", false),
    GEOJSON("application/geo+json", "geojson json", false);

    private final String code;
    private final String endings;
    private final boolean isDrawn;

    MediaType(String code, String endings, boolean isDrawn) {
        this.code = code;
        this.endings = endings;
        this.isDrawn = isDrawn;
    }

    /// The name that it is registered with.
    public String code() {
        return code;
    }

    /// What names of such files end with; the usual one first.
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /// Whether a smaller picture of it can be drawn.
    public boolean isDrawn() {
        return isDrawn;
    }

    /// Whether it is a picture at all.
    public boolean isPicture() {
        return code.startsWith("image/");
    }

    /// The name, with an ending that fits: `plan.php` that is a PDF becomes `plan.php.pdf`.
    String fitting(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(ending -> lower.endsWith("." + ending))
                ? name
                : name + "." + endings().getFirst();
    }

    /// The type of that code.
    public static Optional<MediaType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
