package org.furrow.web.ledger;

import java.util.List;
import org.furrow.web.ledger.Waterfall.Strip;

/// A ledger as a table that draws its own waterfall: opening, what was added, what was taken, closing.
///
/// @param apart what is told beside the balance and never enters it
/// @param method how areas were added up
/// @param balance the sentence that says whether it balances
public record LedgerTable(List<Row> rows, List<Row> apart, String method, boolean isBalanced, String balance) {

    public LedgerTable {
        rows = List.copyOf(rows);
        apart = List.copyOf(apart);
    }

    /// A line of the ledger.
    ///
    /// @param amount whole square metres with sign and unit
    /// @param tone the class of its bar in the style sheet
    /// @param isTotal whether it is the opening or the closing area
    /// @param address where its entries are; empty for none
    public record Row(String label, String amount, String tone, boolean isTotal, Strip strip, String address) {}
}
