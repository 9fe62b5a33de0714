package org.furrow.domain.cleaning;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Text that was written in one character set and read in another.
///
/// Two accidents can be undone: UTF-8 read as Windows-1252 (`NariÃ±o`), and code page 437 or 850 read as Latin-1
/// (`NARI¥O`). A replacement character or a question mark inside a word says only that a letter is lost.
final class BrokenText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Character, Character> CODE_PAGE_850 = Map.of(
            '¥', 'Ñ', '¤', 'ñ', '¡', 'í', '¢', 'ó', '£', 'ú', '\u0082', 'é', '\u0081', 'ü', '\u0090', 'É', '\u0087',
            'ç');

    private BrokenText() {}

    /// Whether the text shows traces of a wrong character set.
    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\uFFFD' || (isStray(each) && isInWord(text, i))) {
                return true;
            }
        }
        return hasHighLetter(text) && twiceEncoded(text).isPresent();
    }

    /// The text as it probably was, where that can be said.
    static Optional<String> repaired(String text) {
        Optional<String> unicode = hasHighLetter(text) ? twiceEncoded(text) : Optional.empty();
        if (unicode.isPresent()) {
            return unicode;
        }
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            Character meant = CODE_PAGE_850.get(text.charAt(i));
            if (meant != null && isInWord(text, i)) {
                letters.setCharAt(i, meant);
            }
        }
        String repaired = letters.toString();
        return repaired.equals(text) || isBroken(repaired) ? Optional.empty() : Optional.of(repaired);
    }

    private static boolean isStray(char each) {
        return each == '?' || (each >= '\u0080' && each <= '\u009F') || CODE_PAGE_850.containsKey(each);
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean hasHighLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u00C2' && text.charAt(i) <= '\u00F4') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> twiceEncoded(String text) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notTwice) {
            return Optional.empty();
        }
    }
}
