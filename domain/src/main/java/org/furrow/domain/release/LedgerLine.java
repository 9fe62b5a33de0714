package org.furrow.domain.release;

import java.util.Optional;

/// The lines of the area ledger.
///
/// opening + newly identified + extended + reopened ± corrected ± transferred
/// = cancelled + reduced + cleared + closing.
/// Overlap, rework and work outside the boundary are told beside it and never enter the balance.
public enum LedgerLine {
    /// Contaminated area that entered the register.
    NEWLY_IDENTIFIED("newlyIdentified", Side.ADDS),
    /// Area added because a hazard runs beyond its boundary.
    EXTENDED("extended", Side.ADDS),
    /// Released area that turned out to be hazardous again.
    REOPENED("reopened", Side.ADDS),
    /// Area added or taken away because the data were wrong.
    CORRECTED("corrected", Side.ADDS),
    /// Area that moved between hazards by split or merge, or between operators; zero in any roll-up that holds both.
    TRANSFERRED("transferred", Side.ADDS),
    /// Area cancelled by non-technical survey.
    CANCELLED("cancelled", Side.TAKES),
    /// Area reduced by technical survey.
    REDUCED("reduced", Side.TAKES),
    /// Area cleared.
    CLEARED("cleared", Side.TAKES),
    /// Released area that had been released before, counted once only.
    OVERLAP("overlap", Side.MEMO),
    /// Area worked again after a rejected inspection.
    REWORK("rework", Side.MEMO),
    /// Area worked outside the boundary of the hazard.
    OUTSIDE_BOUNDARY("outsideBoundary", Side.MEMO);

    /// Which side of the balance a line stands on.
    public enum Side {
        ADDS,
        TAKES,
        MEMO
    }

    private final String code;
    private final Side side;

    LedgerLine(String code, Side side) {
        this.code = code;
        this.side = side;
    }

    /// The word that the API and the store use.
    public String code() {
        return code;
    }

    /// Which side of the balance it stands on.
    public Side side() {
        return side;
    }

    /// What one square metre on this line does to the closing area: 1, -1 or 0.
    public int sign() {
        return switch (side) {
            case ADDS -> 1;
            case TAKES -> -1;
            case MEMO -> 0;
        };
    }

    /// The line that a release of this kind is booked on.
    public static LedgerLine of(ReleaseKind kind) {
        return switch (kind) {
            case CANCELLED -> CANCELLED;
            case REDUCED -> REDUCED;
            case CLEARED -> CLEARED;
        };
    }

    /// The line with that word.
    public static Optional<LedgerLine> find(String code) {
        for (LedgerLine line : values()) {
            if (line.code.equals(code)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
