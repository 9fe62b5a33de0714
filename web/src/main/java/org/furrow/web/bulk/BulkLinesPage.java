package org.furrow.web.bulk;

import java.util.List;
import org.furrow.web.draft.FormField;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// What would become of several hazards or drafts, or what became of them.
///
/// @param told what is done, in sentences; empty before anything is
/// @param tabs those that pass and those that do not; the shown one is marked
/// @param pages other pages of the lines
public record BulkLinesPage(
        Shell shell,
        BulkWords words,
        String title,
        String count,
        Link back,
        List<String> told,
        List<Tab> tabs,
        List<Line> lines,
        List<Link> pages,
        May may) {

    public BulkLinesPage {
        told = List.copyOf(told);
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /// Some of the lines.
    public record Tab(String label, String count, String address, boolean isShown) {}

    /// One hazard or draft.
    ///
    /// @param changes what would change, field by field
    /// @param notes what else there is to know
    /// @param problems why not
    /// @param made the draft that came of it; without an address where none did
    public record Line(
            Link subject, List<Change> changes, List<String> notes, List<FormField.Problem> problems, Link made) {
        public Line {
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
            problems = List.copyOf(problems);
        }
    }

    /// A field as it is and as it would be.
    public record Change(String field, String before, String after) {}

    /// What the reader may do with all of it.
    ///
    /// @param action where forms are sent to
    /// @param confirm what the button says that does it; empty where nothing passes, or where it is done
    /// @param confirmMeans what that does
    /// @param leaveWaiting the choice to leave out hazards about which a draft waits; empty where none does
    /// @param edit the form again; without an address where there is none
    /// @param drafts the drafts that came of it; without an address where none did
    /// @param undo the mark of drafts that can be taken back together; empty where none can
    public record May(
            String action,
            String confirm,
            String confirmMeans,
            String leaveWaiting,
            Link edit,
            Link drafts,
            String undo) {}
}
