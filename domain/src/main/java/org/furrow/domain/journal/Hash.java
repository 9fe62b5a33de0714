package org.furrow.domain.journal;

import java.util.Optional;

/// A SHA-256, as 64 hexadecimal digits in lower case.
public record Hash(String hex) {

    private static final int DIGITS = 64;

    /// What the first entry of a chain has before it.
    public static final Hash START = new Hash("0".repeat(64));

    public Hash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("A hash has 64 hexadecimal digits, but was '" + hex + "'");
        }
    }

    /// The hash that a text is; nothing where it is none.
    public static Optional<Hash> find(String text) {
        return isHash(text) ? Optional.of(new Hash(text)) : Optional.empty();
    }

    private static boolean isHash(String text) {
        if (text.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > 'f' || (digit > '9' && digit < 'a')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return hex;
    }
}
