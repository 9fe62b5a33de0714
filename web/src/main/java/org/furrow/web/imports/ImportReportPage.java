package org.furrow.web.imports;

import java.util.List;
import java.util.Optional;
import org.furrow.web.map.MapPicture;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// What an import brought in and what was wrong with it.
///
/// @param begun when and by whom, as a sentence
/// @param counts rows read, accepted, flagged, held
/// @param progress how far it is; at 100 it is done
/// @param areas the surfaces, with the method and what is counted twice
/// @param map where the problems are; the rows below are its table
/// @param rowsSentence which of the rows with findings the table shows
/// @param rows those rows, the ones that were held first
/// @param unplaced what the map leaves out; empty where it shows all
/// @param pages ways to more rows
/// @param told what has just been decided; empty where nothing was
/// @param undo the way to take it back; absent where the reader may not
public record ImportReportPage(
        Shell shell,
        ImportsWords words,
        String files,
        String begun,
        Badge state,
        Progress progress,
        List<Fact> counts,
        List<RuleLine> rules,
        List<Fact> areas,
        MapPicture map,
        String rowsSentence,
        List<Row> rows,
        String unplaced,
        List<Link> pages,
        String told,
        Optional<Link> undo,
        List<Link> downloads) {

    public ImportReportPage {
        counts = List.copyOf(counts);
        rules = List.copyOf(rules);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
        downloads = List.copyOf(downloads);
    }

    /// How far the import is.
    public record Progress(int percent, String sentence) {}

    /// What one rule found.
    ///
    /// @param id its word, such as `invalid-ring`
    public record Rule(String id, String meaning, Badge severity, String count) {}

    /// A rule with what can be asked of it.
    ///
    /// @param filter where only its rows are shown, or all again where they are
    /// @param isChosen whether only its rows are shown
    /// @param accept the way to accept its proposal; absent where there is none, or the reader may not
    public record RuleLine(Rule rule, String filter, boolean isChosen, Optional<Link> accept) {

        /// The rule as the map's legend shows it: with the shape of its marks.
        public Badge badge() {
            return new Badge(rule.severity().mark(), rule.severity().tone(), rule.meaning() + " " + rule.count());
        }
    }

    /// A row in which rules found something: where it stands, what became of it, and what each rule says of it.
    ///
    /// @param page where it is decided about
    public record Row(String file, Link page, Badge state, List<ImportFinding> reasons) {

        public Row {
            reasons = List.copyOf(reasons);
        }
    }
}
