package org.furrow.exchange.mapping;

import java.text.Normalizer;
import java.util.Locale;

/// A word or name reduced to what is compared: letters and figures, small, without accents, blanks and signs.
final class PlainName {

    static final int SHAPEFILE_LETTERS = 10;

    private PlainName() {}

    static String of(String name) {
        StringBuilder plain = new StringBuilder();
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(withoutStroke(c));
            }
        }
        return plain.toString();
    }

    /// The first ten letters: shapefiles keep no more of a column's name.
    static String cut(String plain) {
        return plain.substring(0, Math.min(SHAPEFILE_LETTERS, plain.length()));
    }

    private static char withoutStroke(char c) {
        return switch (c) {
            case 'đ' -> 'd';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'ı' -> 'i';
            default -> c;
        };
    }
}
