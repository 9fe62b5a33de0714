package org.furrow.web.ledger;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.web.shell.Figures;

/// Turns an account into a table that draws its waterfall.
public final class LedgerTables {

    private final LedgerWords words;
    private final Figures figures;

    public LedgerTables(LedgerWords words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /// The table of an account. Lines without an amount are left out, except those of the three kinds of release and
    /// what was newly identified.
    public LedgerTable table(LedgerAccount account) {
        Waterfall waterfall = new Waterfall(highest(account));
        List<LedgerTable.Row> rows = new ArrayList<>();
        rows.add(total(words.opening(), account.openingM2(), waterfall));
        List<LedgerTable.Row> apart = new ArrayList<>();
        for (LedgerLine line : LedgerLine.values()) {
            long amount = account.on(line);
            if (line.side() == LedgerLine.Side.MEMO) {
                apart.add(new LedgerTable.Row(
                        words.line(line), figures.squareMetres(amount), "", false, waterfall.step(0)));
            } else if (amount != 0 || isAlwaysShown(line)) {
                rows.add(row(line, line.sign() * amount, waterfall));
            }
        }
        rows.add(total(words.closing(), account.closingM2(), waterfall));
        boolean isBalanced = account.isBalanced();
        return new LedgerTable(
                rows, apart, words.sumOnEllipsoid(), isBalanced, isBalanced ? words.balanced() : words.unbalanced());
    }

    private LedgerTable.Row total(String label, long amount, Waterfall waterfall) {
        return new LedgerTable.Row(label, figures.squareMetres(amount), "standing", true, waterfall.standing(amount));
    }

    private LedgerTable.Row row(LedgerLine line, long change, Waterfall waterfall) {
        return new LedgerTable.Row(words.line(line), figures.change(change), tone(line), false, waterfall.step(change));
    }

    private static boolean isAlwaysShown(LedgerLine line) {
        return line == LedgerLine.NEWLY_IDENTIFIED || line.side() == LedgerLine.Side.TAKES;
    }

    private static String tone(LedgerLine line) {
        return switch (line) {
            case NEWLY_IDENTIFIED, EXTENDED, REOPENED -> "added";
            case CORRECTED, TRANSFERRED -> "moved";
            case CANCELLED -> "cancelled";
            case REDUCED -> "reduced";
            case CLEARED -> "cleared";
            case OVERLAP, REWORK, OUTSIDE_BOUNDARY -> "";
        };
    }

    private static long highest(LedgerAccount account) {
        long level = account.openingM2();
        long highest = Math.max(level, account.closingM2());
        for (LedgerLine line : LedgerLine.values()) {
            level += line.sign() * account.on(line);
            highest = Math.max(highest, level);
        }
        return highest;
    }
}
