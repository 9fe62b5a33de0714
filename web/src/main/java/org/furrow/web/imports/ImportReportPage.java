package org.furrow.web.imports;

import java.util.List;
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
/// @param map where the problems are; the held rows below are its table
/// @param heldRows the first of them, with what to do
/// @param heldSentence how many there are in all
public record ImportReportPage(
        Shell shell,
        ImportsWords words,
        String files,
        String begun,
        Badge state,
        Progress progress,
        List<Fact> counts,
        List<Rule> rules,
        List<Fact> areas,
        MapPicture map,
        String heldSentence,
        List<HeldRow> heldRows,
        List<Link> downloads) {

    public ImportReportPage {
        counts = List.copyOf(counts);
        rules = List.copyOf(rules);
        areas = List.copyOf(areas);
        heldRows = List.copyOf(heldRows);
        downloads = List.copyOf(downloads);
    }

    /// How far the import is.
    public record Progress(int percent, String sentence) {}

    /// What one rule found.
    ///
    /// @param id its word, such as `invalid-ring`
    public record Rule(String id, String meaning, Badge severity, String count) {}

    /// A row that waits for a decision: where it stands, and what each rule says of it.
    public record HeldRow(String file, String row, List<ImportFinding> reasons) {

        public HeldRow {
            reasons = List.copyOf(reasons);
        }
    }
}
