package org.furrow.web.today;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;

/// Things of one kind that wait, on the page of today.
///
/// @param all leads to all of them
/// @param means what is to be done
/// @param overdue how many are overdue, absent where none is
/// @param first the most urgent of them
/// @param more leads to all of them where not all are shown
public record WaitingPile(
        Link all, String count, String means, Optional<Badge> overdue, List<Line> first, Optional<Link> more) {

    /// One of them.
    ///
    /// @param name what it is about; empty where the link says it
    /// @param whose the organisation, team or person that it concerns; empty where it is nobody's
    /// @param when since when it waits, or by when it should be done
    public record Line(Link about, String name, String whose, String when, boolean isOverdue) {}
}
