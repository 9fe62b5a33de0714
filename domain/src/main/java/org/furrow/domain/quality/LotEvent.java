package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What happened in the history of one operator and method: a lot was inspected, or something was decided.
public enum LotEvent {
    /// A lot was accepted when it was inspected for the first time.
    ACCEPTED('A'),
    /// A lot was not accepted when it was inspected for the first time.
    NOT_ACCEPTED('N'),
    /// The authority agreed to reduced inspection.
    REDUCTION_AGREED('R'),
    /// Work was interrupted, or changed its team, its tools or its ground.
    UNSTEADY('U'),
    /// Corrective action was accepted after inspection had been discontinued.
    CORRECTED('C');

    private final char letter;

    LotEvent(char letter) {
        this.letter = letter;
    }

    /// The letter that stands for it where a history is written down.
    public char letter() {
        return letter;
    }

    /// The word in messages and documents.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The event of that word.
    public static Optional<LotEvent> findByCode(String code) {
        return Arrays.stream(values())
                .filter(event -> event.code().equals(code))
                .findFirst();
    }

    /// The event that a letter stands for, large or small.
    public static Optional<LotEvent> find(char letter) {
        char upper = Character.toUpperCase(letter);
        return Arrays.stream(values()).filter(event -> event.letter == upper).findFirst();
    }
}
