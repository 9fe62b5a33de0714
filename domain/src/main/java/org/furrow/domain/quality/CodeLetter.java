package org.furrow.domain.quality;

/// A line of the table of code letters: lots up to a size, and how much of them is inspected.
///
/// @param letter its name
/// @param lotsTo the largest lot that it is for
/// @param sample how many units are inspected
public record CodeLetter(String letter, long lotsTo, int sample) {

    /// The limit of the last line, which is for every larger lot.
    public static final long NO_LIMIT = Long.MAX_VALUE;

    public CodeLetter {
        if (letter.isBlank() || letter.length() > 3) {
            throw new IllegalArgumentException("A code letter has 1 to 3 characters, but was '" + letter + "'");
        }
        if (lotsTo < 1 || sample < 1) {
            throw new IllegalArgumentException("Code letter " + letter
                    + " needs a lot and a sample of 1 or more, but has " + lotsTo + " and " + sample);
        }
    }
}
