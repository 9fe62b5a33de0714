package org.furrow.domain.journal;

import java.util.regex.Pattern;

/// A SHA-256, as 64 hexadecimal digits in lower case.
public record Hash(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /// What the first entry of a chain has before it.
    public static final Hash START = new Hash("0".repeat(64));

    public Hash {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("A hash has 64 hexadecimal digits, but was '" + hex + "'");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
