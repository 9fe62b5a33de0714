package org.furrow.web.clearance;

import java.util.List;
import org.furrow.web.evidence.DocumentSection;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// One report.
///
/// @param seen the latest entry that the reader has before them
/// @param items a row of cells for each
/// @param papers photos that no picture can be shown of
/// @param flags what about it is strange
public record ReportPage(
        Shell shell,
        ProgressWords words,
        String id,
        String title,
        String seen,
        Link task,
        Link team,
        boolean isStanding,
        boolean mayReport,
        boolean mayLookInto,
        List<TeamPage.Against> against,
        List<Flag> flags,
        List<Fact> facts,
        List<List<String>> items,
        List<DocumentSection.Picture> photos,
        List<Link> papers,
        List<Entry> history) {

    public ReportPage {
        against = List.copyOf(against);
        flags = List.copyOf(flags);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        photos = List.copyOf(photos);
        papers = List.copyOf(papers);
        history = List.copyOf(history);
    }

    /// Something strange.
    ///
    /// @param found what somebody found out; empty where nobody did
    public record Flag(String code, String sentence, String english, List<String> found) {
        public Flag {
            found = List.copyOf(found);
        }
    }

    /// An entry of the journal.
    public record Entry(String what, String day, String by, String told) {}
}
