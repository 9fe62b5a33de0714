package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.Optional;

/// A figure of a ledger, whose postings somebody wants to see: the opening, the closing, or a line.
public enum LedgerFigure {
    /// What was contaminated at the beginning: everything booked before the period.
    OPENING,
    /// What remains at the end: everything booked up to then.
    CLOSING,
    /// What was booked on a line within the period.
    LINE;

    /// The first day whose postings make up the figure.
    public LocalDate first(LedgerQuestion question) {
        return this == LINE ? question.from() : LocalDate.MIN;
    }

    /// The day after the last one.
    public LocalDate end(LedgerQuestion question) {
        return this == OPENING ? question.from() : question.until();
    }

    /// The figure with that word: `opening`, `closing` or a line's own.
    public static Optional<LedgerFigure> find(String code) {
        return switch (code) {
            case "opening" -> Optional.of(OPENING);
            case "closing" -> Optional.of(CLOSING);
            default -> LedgerLine.find(code).map(_ -> LINE);
        };
    }
}
