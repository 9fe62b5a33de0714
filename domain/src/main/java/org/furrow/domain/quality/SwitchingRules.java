package org.furrow.domain.quality;

import java.util.List;

/// When the inspection of one operator and method becomes stricter or less strict.
///
/// @param tightened how many lots not accepted among how many in turn make normal inspection tightened
/// @param normalAfter how many lots accepted in turn make tightened inspection normal again
/// @param discontinuedAfter how many lots not accepted under tightened inspection discontinue it
/// @param reducedAfter how many lots accepted in turn allow the authority to agree to reduced inspection
public record SwitchingRules(Several tightened, int normalAfter, int discontinuedAfter, int reducedAfter) {

    /// So many lots not accepted among so many in turn.
    public record Several(int notAccepted, int of) {
        public Several {
            if (notAccepted < 1 || of < notAccepted) {
                throw new IllegalArgumentException("Lots not accepted are 1 or more and at most as many as looked at, "
                        + "but were " + notAccepted + " of " + of);
            }
        }
    }

    public SwitchingRules {
        if (normalAfter < 1 || discontinuedAfter < 1 || reducedAfter < 1) {
            throw new IllegalArgumentException("Inspection switches after 1 lot or more, but was told "
                    + List.of(normalAfter, discontinuedAfter, reducedAfter));
        }
    }

    /// Where inspection stands after these events, the oldest first.
    public Inspection after(List<LotEvent> events) {
        Inspection now = Inspection.BEGUN;
        for (LotEvent event : events) {
            now = next(now, event);
        }
        return now;
    }

    private Inspection next(Inspection now, LotEvent event) {
        return switch (event) {
            case ACCEPTED -> accepted(now.with(true));
            case NOT_ACCEPTED -> notAccepted(now.with(false));
            case REDUCTION_AGREED ->
                isReductionOpen(now) ? Inspection.of(Severity.REDUCED, Inspection.Why.REDUCTION_AGREED) : now;
            case UNSTEADY -> unsteady(now);
            case CORRECTED ->
                now.severity() == Severity.DISCONTINUED
                        ? Inspection.of(Severity.TIGHTENED, Inspection.Why.CORRECTED)
                        : now;
        };
    }

    /// Whether the authority may agree to reduced inspection now.
    public boolean isReductionOpen(Inspection now) {
        return now.severity() == Severity.NORMAL && now.acceptedInTurn() >= reducedAfter;
    }

    private Inspection accepted(Inspection now) {
        return now.severity() == Severity.TIGHTENED && now.acceptedInTurn() >= normalAfter
                ? Inspection.of(Severity.NORMAL, Inspection.Why.ENOUGH_ACCEPTED)
                : now;
    }

    private Inspection notAccepted(Inspection now) {
        return switch (now.severity()) {
            case NORMAL ->
                now.notAcceptedAmong(tightened.of()) >= tightened.notAccepted()
                        ? Inspection.of(Severity.TIGHTENED, Inspection.Why.SEVERAL_NOT_ACCEPTED)
                        : now;
            case TIGHTENED ->
                now.notAcceptedAmong(Integer.MAX_VALUE) >= discontinuedAfter
                        ? Inspection.of(Severity.DISCONTINUED, Inspection.Why.TOO_MANY_NOT_ACCEPTED)
                        : now;
            case REDUCED -> Inspection.of(Severity.NORMAL, Inspection.Why.LOT_NOT_ACCEPTED);
            case DISCONTINUED -> now;
        };
    }

    /// Steady work is what reduced inspection stands on; so counting begins anew.
    private static Inspection unsteady(Inspection now) {
        return switch (now.severity()) {
            case REDUCED -> Inspection.of(Severity.NORMAL, Inspection.Why.UNSTEADY);
            case NORMAL -> now.steadyFromHere();
            case TIGHTENED, DISCONTINUED -> now;
        };
    }
}
