package org.furrow.web.ledger;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The entries behind a figure of the ledger.
///
/// @param figure what the figure tells, and of whom
/// @param sum the figure itself
/// @param shown how many entries there are, and how many of them are shown
/// @param back the ledger in which it stands
public record EntriesPage(
        Shell shell,
        LedgerWords words,
        String figure,
        String period,
        String sum,
        String shown,
        Link back,
        List<Row> rows) {

    public EntriesPage {
        rows = List.copyOf(rows);
    }

    /// One entry.
    public record Row(String day, Link hazard, String line, String amount, String operator, String district) {}
}
