package org.furrow.web.about;

import java.util.List;
import org.furrow.web.ledger.LedgerTable;
import org.furrow.web.ledger.LedgerWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Theme;

/// Every part of which pages are made, in every look.
///
/// @param badges of classifications, states and severities
/// @param rows of a table
/// @param chart a ledger as a waterfall
public record DesignPage(
        Shell shell,
        AboutWords words,
        LedgerWords ledger,
        List<Theme> themes,
        List<Badge> badges,
        Select select,
        List<Fact> facts,
        List<Row> rows,
        LedgerTable chart) {

    public DesignPage {
        themes = List.copyOf(themes);
        badges = List.copyOf(badges);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /// What the chart is called in that look, so that no two charts of the page have the same name.
    public String captionIn(Theme theme) {
        return shell.words().listed(words.chart(), shell.words().look(theme.code()));
    }

    /// A line of the table.
    public record Row(String name, Badge badge, String area) {}
}
