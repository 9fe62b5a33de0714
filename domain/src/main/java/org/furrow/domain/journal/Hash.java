package org.furrow.domain.journal;

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

    private static boolean isHash(String text) {
        boolean isHex = text.length() == DIGITS;
        for (int i = 0; isHex && i < DIGITS; i++) {
            char digit = text.charAt(i);
            isHex = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return isHex;
    }

    @Override
    public String toString() {
        return hex;
    }
}
