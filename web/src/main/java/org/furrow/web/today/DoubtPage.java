package org.furrow.web.today;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The hazards in which one thing does not fit together.
///
/// @param count how many there are, and how many of them are shown
public record DoubtPage(Shell shell, TodayWords words, String means, String count, List<Row> rows) {

    /// A hazard.
    public record Row(Link hazard, String name, Badge status, String remaining) {}
}
