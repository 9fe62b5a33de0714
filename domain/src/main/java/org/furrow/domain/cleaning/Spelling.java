package org.furrow.domain.cleaning;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// How alike two names are written: without case, accents, spaces and punctuation, and counting slips of the pen.
public final class Spelling {

    private static final int LETTERS_PER_SLIP = 3;

    private Spelling() {}

    /// The name in lower case, letters and digits only, accents taken off.
    public static String folded(String name) {
        String apart = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.isLetterOrDigit(apart.charAt(i))) {
                kept.append(apart.charAt(i));
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    /// The candidate nearest to the name, where one is near enough: one slip for every three letters, and at least one.
    ///
    /// Of two that are equally near the one that sorts first is taken.
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        String wanted = folded(name);
        int allowed = Math.max(1, wanted.length() / LETTERS_PER_SLIP);
        String best = "";
        int fewest = allowed + 1;
        for (String candidate : candidates) {
            int slips = slips(wanted, folded(candidate));
            if (slips < fewest || (slips == fewest && slips <= allowed && candidate.compareTo(best) < 0)) {
                best = candidate;
                fewest = slips;
            }
        }
        return fewest <= allowed ? Optional.of(best) : Optional.empty();
    }

    /// How many letters must be put in, left out or changed to make one of the other (Levenshtein's distance).
    static int slips(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
