package org.furrow.web.hazard;

import java.util.List;
import org.furrow.web.evidence.DocumentSection;
import org.furrow.web.imports.ImportFinding;
import org.furrow.web.ledger.LedgerTable;
import org.furrow.web.ledger.LedgerWords;
import org.furrow.web.map.MapPicture;
import org.furrow.web.plans.WeightBar;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.PastNotice;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.TaskSection;

/// One hazard.
///
/// @param past which past state this is, where it is one
/// @param edit where it is edited; without a label where the reader may not
/// @param order where a task is ordered for it; without a label where the reader may not, or no work is left
/// @param waiting that drafts wait about it, and where; without a label where none does
/// @param notices what a reader must know first
/// @param findings what the rules found in its row when it was imported
/// @param areas its areas, printed large
/// @param sampling where squares of its released ground are drawn; without a label where none of it is drawn
/// @param journal where every entry of it stands in full
/// @param source its row in the file it came from; without values where nobody imported it
/// @param documents its documents and photos
/// @param tasks the tasks about it
public record HazardPage(
        Shell shell,
        HazardWords words,
        LedgerWords ledgerWords,
        String reference,
        PastNotice past,
        List<Badge> badges,
        Link edit,
        Link order,
        Link waiting,
        List<String> notices,
        List<ImportFinding> findings,
        List<Fact> areas,
        List<Fact> facts,
        MapPicture map,
        WeightBar weight,
        List<Evidence> evidence,
        List<Release> releases,
        Link sampling,
        LedgerTable ledger,
        List<Entry> history,
        Link journal,
        Original source,
        DocumentSection documents,
        TaskSection tasks) {

    public HazardPage {
        badges = List.copyOf(badges);
        notices = List.copyOf(notices);
        findings = List.copyOf(findings);
        areas = List.copyOf(areas);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        releases = List.copyOf(releases);
        history = List.copyOf(history);
    }

    /// One thing that speaks for contamination.
    public record Evidence(String observed, String kind, String source, String note) {}

    /// Land released from the hazard.
    ///
    /// @param reopen where it is proposed to be reopened; without a label where the reader may not
    public record Release(
            String day, Badge kind, String area, String depth, String operator, String approver, Link reopen) {}

    /// A revision: what was said, since when it is so, when the office knew it, who said so and why.
    ///
    /// @param isUndone whether it no longer counts
    /// @param draft the draft that it came from; without a label where it came from none
    /// @param changes what it changed, field by field
    public record Entry(
            String what,
            String valid,
            String recorded,
            String who,
            String why,
            boolean isUndone,
            Link draft,
            List<Changed> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }
    }

    /// A field before and after an entry.
    public record Changed(String field, String before, String after) {}

    /// The row of the source file, as it was.
    public record Original(String whence, List<Fact> values) {

        public Original {
            values = List.copyOf(values);
        }
    }
}
