package org.furrow.domain.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How strictly the lots of one operator and method are inspected now, and why.
///
/// @param since what made it so
/// @param lots whether each lot since then was accepted, the oldest first
/// @param acceptedInTurn how many lots were accepted since the last one that was not, and since work was steady
public record Inspection(Severity severity, Why since, List<Boolean> lots, int acceptedInTurn) {

    /// Where every operator and method begins.
    public static final Inspection BEGUN = of(Severity.NORMAL, Why.BEGUN);

    /// What made inspection as strict as it is.
    public enum Why {
        BEGUN,
        SEVERAL_NOT_ACCEPTED,
        ENOUGH_ACCEPTED,
        TOO_MANY_NOT_ACCEPTED,
        REDUCTION_AGREED,
        LOT_NOT_ACCEPTED,
        UNSTEADY,
        CORRECTED;

        /// The word in messages and documents.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Inspection {
        lots = List.copyOf(lots);
    }

    static Inspection of(Severity severity, Why since) {
        return new Inspection(severity, since, List.of(), 0);
    }

    /// One lot later. While inspection is discontinued there are no lots that count.
    Inspection with(boolean accepted) {
        if (severity == Severity.DISCONTINUED) {
            return this;
        }
        List<Boolean> more = new ArrayList<>(lots);
        more.add(accepted);
        return new Inspection(severity, since, more, accepted ? acceptedInTurn + 1 : 0);
    }

    Inspection steadyFromHere() {
        return new Inspection(severity, since, lots, 0);
    }

    /// How many of the last so many lots were not accepted.
    long notAcceptedAmong(int last) {
        return lots.stream()
                .skip(Math.max(0, lots.size() - (long) last))
                .filter(accepted -> !accepted)
                .count();
    }
}
