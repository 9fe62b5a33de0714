package org.furrow.web.shell;

import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;

/// The badges of the register's own words.
public final class Badges {

    private final ShellWords words;

    public Badges(ShellWords words) {
        this.words = words;
    }

    /// Which shape and tone a classification has.
    public Badge of(Classification classification) {
        String word = words.classification(classification);
        return switch (classification) {
            case INDICATION -> new Badge(Mark.RING, Tone.INDICATION, word);
            case SUSPECTED -> new Badge(Mark.HALF_DIAMOND, Tone.SHA, word);
            case CONFIRMED -> new Badge(Mark.DIAMOND, Tone.CHA, word);
        };
    }

    /// Which shape and tone a work status has.
    public Badge of(WorkStatus status) {
        String word = words.status(status);
        return switch (status) {
            case OPEN -> new Badge(Mark.SQUARE, Tone.SOFT, word);
            case TASKED -> new Badge(Mark.ARROW, Tone.SOFT, word);
            case WORKED_ON -> new Badge(Mark.HALF, Tone.SOFT, word);
            case SUSPENDED -> new Badge(Mark.PAUSE, Tone.WARN, word);
            case COMPLETED -> new Badge(Mark.TICK, Tone.SOFT, word);
            case INSPECTED -> new Badge(Mark.TICK, Tone.NOTE, word);
            case REJECTED -> new Badge(Mark.CROSS, Tone.BAD, word);
            case HANDED_OVER -> new Badge(Mark.FLAG, Tone.NOTE, word);
            case CANCELLED, DISCARDED -> new Badge(Mark.BAR, Tone.SOFT, word);
            case SUPERSEDED -> new Badge(Mark.FORK, Tone.SOFT, word);
        };
    }
}
