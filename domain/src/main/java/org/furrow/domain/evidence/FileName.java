package org.furrow.domain.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The name of a file as people knew it, with nothing in it that leads a disk, a browser or an eye astray.
///
/// @param text never empty, without folders, control characters and marks that turn the direction of writing
public record FileName(String text) {

    private static final int LONGEST = 120;
    private static final String NONE = "document";
    private static final Pattern LEADING = Pattern.compile("^[.\\s\\p{Z}]+");

    public FileName {
        if (!text.equals(plain(text))) {
            throw new IllegalArgumentException("Not the plain name of a file: '" + text + "'");
        }
    }

    /// The name that is left of whatever somebody sent, with an ending that fits what the file is.
    public static FileName of(String sent, MediaType type) {
        return new FileName(plain(type.fitting(shortened(plain(sent)))));
    }

    /// The name without its ending, as the first words of a title.
    public String stem() {
        int dot = text.lastIndexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }

    /// Normal before, so that no sign is missed, and after, so that doing it again changes nothing.
    private static String plain(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        StringBuilder kept = new StringBuilder();
        name.substring(slash + 1).codePoints().filter(FileName::isHarmless).forEach(kept::appendCodePoint);
        String bare = LEADING.matcher(Normalizer.normalize(kept, Normalizer.Form.NFC))
                .replaceFirst("")
                .strip();
        return bare.isEmpty() ? NONE : bare;
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }

    private static boolean isHarmless(int character) {
        int kind = Character.getType(character);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.UNASSIGNED
                && kind != Character.PRIVATE_USE
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && "\"<>|:*?;%".indexOf(character) < 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
