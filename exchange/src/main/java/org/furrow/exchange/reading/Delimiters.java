package org.furrow.exchange.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// Tells what stands between the columns of a delimited text: the character that gives most rows the same number of
/// columns.
final class Delimiters {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS_LOOKED_AT = 50;
    private static final double ALIKE_ENOUGH = 0.8;

    private Delimiters() {}

    /// How well a delimiter fits.
    ///
    /// @param alike the share of rows with the most frequent number of columns, 0 to 1
    /// @param columns that number
    private record Fit(char delimiter, double alike, int columns, int rows) {
        double score() {
            return columns < 2 ? 0 : alike + 0.001 * Math.min(columns, 100);
        }
    }

    /// The delimiter that fits best, a comma where none does.
    static char detect(String head) {
        return best(head).delimiter();
    }

    /// Whether some delimiter makes regular columns of it.
    static boolean looksLikeTable(String head) {
        Fit fit = best(head);
        return fit.rows() >= 2 && fit.columns() >= 2 && fit.alike() >= ALIKE_ENOUGH;
    }

    private static Fit best(String head) {
        String named = head.length() > 5 && head.regionMatches(true, 0, "sep=", 0, 4) ? head.substring(4, 5) : "";
        if (!named.isEmpty()) {
            return new Fit(named.charAt(0), 1, 2, 2);
        }
        Fit best = new Fit(',', 0, 1, 0);
        for (char candidate : CANDIDATES) {
            Fit fit = fit(head, candidate);
            best = fit.score() > best.score() ? fit : best;
        }
        return best;
    }

    private static Fit fit(String head, char delimiter) {
        Map<Integer, Integer> counts = new HashMap<>();
        int rows = 0;
        try (DelimitedRecords records = new DelimitedRecords(new StringReader(head), delimiter, head.length() + 1)) {
            while (rows < ROWS_LOOKED_AT && records.next()) {
                rows += records.isBroken() ? 0 : 1;
                if (!records.isBroken() && !(records.isLast() && rows > 1)) {
                    counts.merge(records.cells().size(), 1, Integer::sum);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        int columns = 1;
        int most = 0;
        int all = 0;
        for (var count : counts.entrySet()) {
            all += count.getValue();
            if (count.getValue() > most) {
                most = count.getValue();
                columns = count.getKey();
            }
        }
        return new Fit(delimiter, all == 0 ? 0 : (double) most / all, columns, rows);
    }
}
