package org.furrow.web.handover;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// Lists of what waits, of reports, certificates and finds.
///
/// @param means what it is about; empty where the title says it
/// @param links what the reader may begin
public record HandoverPage(
        Shell shell, HandoverWords words, String title, String means, List<Link> links, List<Group> groups) {

    public HandoverPage {
        links = List.copyOf(links);
        groups = List.copyOf(groups);
    }

    /// A list with its heading.
    ///
    /// @param none what stands where the list is empty
    public record Group(String id, String title, String none, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// A line of a list.
    ///
    /// @param more what can be done about it at once; empty where nothing
    public record Line(Link link, String text, List<Badge> badges, List<Link> more) {
        public Line {
            badges = List.copyOf(badges);
            more = List.copyOf(more);
        }
    }
}
