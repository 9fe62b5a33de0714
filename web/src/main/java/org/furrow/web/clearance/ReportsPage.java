package org.furrow.web.clearance;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The list of reports.
///
/// @param asked what stands in the fields of the filter
/// @param isFlagged whether only what is strange is listed
/// @param next where earlier reports are; empty where there are none
/// @param csv where the same list is as a table
public record ReportsPage(
        Shell shell, ProgressWords words, Asked asked, boolean isFlagged, List<Line> lines, String next, String csv) {

    public ReportsPage {
        lines = List.copyOf(lines);
    }

    /// What is asked for, as it was typed.
    public record Asked(String task, String team, String from, String until) {}

    /// A report.
    ///
    /// @param marks that it was taken back or corrected, and what is strange
    public record Line(
            Link report,
            Link task,
            Link team,
            String ground,
            String hours,
            String found,
            String remarks,
            List<String> marks) {
        public Line {
            marks = List.copyOf(marks);
        }
    }
}
