package org.furrow.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.web.shell.Figures;

/// Turns an account into a table that draws its waterfall.
public final class LedgerTables {

    private final LedgerWords words;
    private final Figures figures;
    private final UnaryOperator<String> addresses;

    /// Tables whose figures lead nowhere.
    public LedgerTables(LedgerWords words, Figures figures) {
        this(words, figures, _ -> "");
    }

    /// @param addresses where the entries behind a figure are, by its word
    public LedgerTables(LedgerWords words, Figures figures, UnaryOperator<String> addresses) {
        this.words = words;
        this.figures = figures;
        this.addresses = addresses;
    }

    /// The table of an account. Lines without an amount are left out, except those of the three kinds of release and
    /// what was newly identified.
    public LedgerTable table(LedgerAccount account) {
        Waterfall waterfall = new Waterfall(highest(account));
        List<LedgerTable.Row> rows = new ArrayList<>();
        rows.add(total(words.opening(), account.openingM2(), waterfall, "opening"));
        List<LedgerTable.Row> apart = new ArrayList<>();
        for (LedgerLine line : LedgerLine.values()) {
            long amount = account.on(line);
            if (line.side() == LedgerLine.Side.MEMO) {
                apart.add(new LedgerTable.Row(
                        words.line(line),
                        figures.squareMetres(amount),
                        "",
                        false,
                        waterfall.step(0),
                        address(line, amount)));
            } else if (amount != 0 || isAlwaysShown(line)) {
                rows.add(row(line, line.sign() * amount, waterfall));
            }
        }
        rows.add(total(words.closing(), account.closingM2(), waterfall, "closing"));
        boolean isBalanced = account.isBalanced();
        return new LedgerTable(
                rows, apart, words.sumOnEllipsoid(), isBalanced, isBalanced ? words.balanced() : words.unbalanced());
    }

    private LedgerTable.Row total(String label, long amount, Waterfall waterfall, String figure) {
        return new LedgerTable.Row(
                label,
                figures.squareMetres(amount),
                "standing",
                true,
                waterfall.standing(amount),
                amount == 0 ? "" : addresses.apply(figure));
    }

    private String address(LedgerLine line, long amount) {
        return amount == 0 ? "" : addresses.apply(line.code());
    }

    private LedgerTable.Row row(LedgerLine line, long change, Waterfall waterfall) {
        return new LedgerTable.Row(
                words.line(line),
                figures.change(change),
                tone(line),
                false,
                waterfall.step(change),
                address(line, change));
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
