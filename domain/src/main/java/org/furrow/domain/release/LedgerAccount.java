package org.furrow.domain.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// One account of the area ledger over a period: of a hazard, a district, an operator, a year or the whole country.
///
/// @param key whose account it is; empty for the whole country and for what has no district or operator
/// @param openingM2 contaminated area at the beginning, in m²
/// @param lines the amounts of the period, every line, in m²
/// @param closingM2 contaminated area at the end, added up from all postings to that day and not from the period's
public record LedgerAccount(String key, long openingM2, Map<LedgerLine, Long> lines, long closingM2) {

    public LedgerAccount {
        EnumMap<LedgerLine, Long> all = new EnumMap<>(LedgerLine.class);
        for (LedgerLine line : LedgerLine.values()) {
            all.put(line, lines.getOrDefault(line, 0L));
        }
        lines = Collections.unmodifiableMap(all);
    }

    /// The amount on a line, in m².
    public long on(LedgerLine line) {
        return lines.getOrDefault(line, 0L);
    }

    /// Whether opening and what was added equal what was taken and closing, to the square metre.
    public boolean isBalanced() {
        long expected = openingM2;
        for (Map.Entry<LedgerLine, Long> line : lines.entrySet()) {
            expected += line.getKey().sign() * line.getValue();
        }
        return expected == closingM2;
    }
}
