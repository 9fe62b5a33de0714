package org.furrow.exchange.mapping;

/// Digits of any script, and the blanks and minus signs that typists use, as plain ones.
final class Figures {

    private Figures() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '\u00a0' || c == '\u202f' || c == '\u2009') {
                plain.append(' ');
            } else if (c == '\u2212' || c == '\u2013') {
                plain.append('-');
            } else {
                plain.append(c == '\u066b' ? '.' : c);
            }
        }
        return plain.toString().strip();
    }
}
