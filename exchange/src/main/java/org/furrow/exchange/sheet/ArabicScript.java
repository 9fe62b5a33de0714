package org.furrow.exchange.sheet;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/// Words in the order and in the shapes in which a pen writes them, since PDF knows neither.
///
/// Arabic letters, and those that Persian and Dari add, take the form that their neighbours ask for (Unicode's
/// presentation forms); vowel signs are left out, as in most print.
final class ArabicScript {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final int LAM_ALEF = 0xFEF5;
    private static final String VOWELS_AND_MARKS =
            "[\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u061C\\p{Cc}]";
    private static final String MIRRORED = "()[]{}<>«»‹›";
    private static final Map<Character, Forms> LETTERS = letters();

    private ArabicScript() {}

    /// The first of a letter's forms (alone, then last, first and middle), and how many it has.
    private record Forms(int first, int count) {
        boolean joinsBefore() {
            return count > 1;
        }

        boolean joinsAfter() {
            return count == 4;
        }

        char form(boolean before, boolean after) {
            int index = before && joinsBefore() ? (after && joinsAfter() ? 3 : 1) : after && joinsAfter() ? 2 : 0;
            return (char) (first + index);
        }
    }

    /// The text from left to right as it is written.
    ///
    /// @param isRightToLeft the direction of text that has none of its own
    static String visual(String text, boolean isRightToLeft) {
        if (text.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(
                text, isRightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] pieces = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String piece = shaped(
                    text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)).replaceAll(VOWELS_AND_MARKS, ""));
            pieces[run] = levels[run] % 2 == 0 ? piece : backwards(piece);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }

    private static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean before = i > 0 && joinsAfter(text.charAt(i - 1)) && !isEndOfLamAlef(text, i - 1);
            boolean after = i + 1 < text.length() && joinsBefore(text.charAt(i + 1));
            int alef = letter == LAM && i + 1 < text.length() ? ALEFS.indexOf(text.charAt(i + 1)) : -1;
            Forms forms = LETTERS.get(letter);
            if (alef >= 0) {
                shaped.append((char) (LAM_ALEF + 2 * alef + (before ? 1 : 0)));
                i++;
            } else if (forms == null) {
                shaped.append(letter);
            } else {
                shaped.append(forms.form(before, after));
            }
        }
        return shaped.toString();
    }

    private static boolean isEndOfLamAlef(String text, int i) {
        return i > 0 && text.charAt(i - 1) == LAM && ALEFS.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean joinsAfter(char letter) {
        Forms forms = LETTERS.get(letter);
        return letter == TATWEEL || (forms != null && forms.joinsAfter());
    }

    private static boolean joinsBefore(char letter) {
        Forms forms = LETTERS.get(letter);
        return letter == TATWEEL || (forms != null && forms.joinsBefore());
    }

    private static String backwards(String text) {
        StringBuilder backwards = new StringBuilder(text).reverse();
        for (int i = 0; i < backwards.length(); i++) {
            int pair = MIRRORED.indexOf(backwards.charAt(i));
            if (pair >= 0) {
                backwards.setCharAt(i, MIRRORED.charAt(pair ^ 1));
            }
        }
        return backwards.toString();
    }

    /// The forms stand in Unicode in the order of the letters.
    private static Map<Character, Forms> letters() {
        Map<Character, Forms> letters = new HashMap<>();
        int form = 0xFE80;
        String counts = "12222424244444222244444444";
        for (int i = 0; i < counts.length(); i++) {
            form = put(letters, (char) (0x0621 + i), form, counts.charAt(i) - '0');
        }
        String rest = "4444444224";
        for (int i = 0; i < rest.length(); i++) {
            form = put(letters, (char) (0x0641 + i), form, rest.charAt(i) - '0');
        }
        put(letters, '\u067E', 0xFB56, 4);
        put(letters, '\u0686', 0xFB7A, 4);
        put(letters, '\u0698', 0xFB8A, 2);
        put(letters, '\u06A9', 0xFB8E, 4);
        put(letters, '\u06AF', 0xFB92, 4);
        put(letters, '\u06CC', 0xFBFC, 4);
        return Map.copyOf(letters);
    }

    private static int put(Map<Character, Forms> letters, char letter, int form, int count) {
        letters.put(letter, new Forms(form, count));
        return form + count;
    }
}
