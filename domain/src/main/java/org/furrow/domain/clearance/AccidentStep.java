package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A step of looking into an accident.
public enum AccidentStep {
    AMEND("Amending the notice"),
    REPORT("The preliminary report"),
    INVESTIGATE("The final report"),
    SET_ACTION("A corrective action"),
    DO_ACTION("Doing a corrective action"),
    RESUME("Going on with work"),
    CLOSE("Closing"),
    REOPEN("Reopening");

    private final String label;

    AccidentStep(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// Whether it is possible at that stage.
    public boolean isPossibleAt(AccidentStage stage) {
        return switch (this) {
            case AMEND, SET_ACTION, DO_ACTION, RESUME -> stage != AccidentStage.CLOSED;
            case REPORT -> stage == AccidentStage.NOTICED;
            case INVESTIGATE -> stage == AccidentStage.PRELIMINARY;
            case CLOSE -> stage == AccidentStage.PRELIMINARY || stage == AccidentStage.INVESTIGATED;
            case REOPEN -> stage == AccidentStage.CLOSED;
        };
    }

    /// The one with that code.
    public static Optional<AccidentStep> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// The step that a fact is; a notice is none.
    public static AccidentStep of(AccidentFact fact) {
        return switch (fact) {
            case AccidentFact.Noticed _ -> throw new IllegalArgumentException("A notice begins an accident");
            case AccidentFact.Amended _ -> AMEND;
            case AccidentFact.PreliminaryReported _ -> REPORT;
            case AccidentFact.Investigated _ -> INVESTIGATE;
            case AccidentFact.ActionSet _ -> SET_ACTION;
            case AccidentFact.ActionDone _ -> DO_ACTION;
            case AccidentFact.WorkResumed _ -> RESUME;
            case AccidentFact.Closed _ -> CLOSE;
            case AccidentFact.Reopened _ -> REOPEN;
        };
    }
}
