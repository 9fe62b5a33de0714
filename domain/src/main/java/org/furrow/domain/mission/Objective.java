package org.furrow.domain.mission;

import java.util.Locale;

/// What a mission is to achieve.
///
/// @param words what is meant, where the measure is [Measure#OTHER]; empty for all others
/// @param target how much of it, in whole units of the measure, 1 or more
public record Objective(Measure measure, String words, long target) {

    public Objective {
        if (target < 1) {
            throw new IllegalArgumentException("A target is 1 or more, and not " + target);
        }
        if (words.isBlank() == (measure == Measure.OTHER)) {
            throw new IllegalArgumentException("Only what the register cannot count has words: " + measure);
        }
    }

    /// Something that the register counts.
    public static Objective counted(Measure measure, long target) {
        return new Objective(measure, "", target);
    }

    /// Something that somebody reports.
    public static Objective reported(String words, long target) {
        return new Objective(Measure.OTHER, words, target);
    }

    /// What it is called in refusals, in English.
    public String told() {
        return measure == Measure.OTHER ? words : measure.label();
    }

    /// Whether both ask for the same thing, whatever the target.
    boolean isSame(Objective other) {
        return measure == other.measure && words.equalsIgnoreCase(other.words);
    }

    /// Whether these words name it.
    public boolean isCalled(String called) {
        return measure == Measure.OTHER
                && words.toLowerCase(Locale.ROOT).equals(called.strip().toLowerCase(Locale.ROOT));
    }
}
