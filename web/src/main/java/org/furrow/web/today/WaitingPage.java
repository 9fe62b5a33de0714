package org.furrow.web.today;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// Everything of one kind that waits.
///
/// @param overdue how many are overdue, absent where none is
public record WaitingPage(Shell shell, TodayWords words, String means, Optional<Badge> overdue, List<Row> rows) {

    /// One thing.
    ///
    /// @param due the day by which it should be done; empty where no day is set
    /// @param late that it should have been done, absent where it should not
    public record Row(Link about, String name, String whose, String since, String due, Optional<Badge> late) {}
}
