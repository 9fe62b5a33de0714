package org.furrow.web.clearance;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;

/// What the reports of a task add up to, as a part of its page.
///
/// @param work ground by kind and method
/// @param chart ground against the plan, absent where nothing is planned or reported
/// @param weeks a row for each
/// @param links where the reports are, and the drafts that follow
public record ProgressPart(
        ProgressWords words,
        boolean isEmpty,
        List<Fact> facts,
        List<Fact> work,
        Optional<Chart> chart,
        List<Week> weeks,
        List<Link> links) {

    public ProgressPart {
        facts = List.copyOf(facts);
        work = List.copyOf(work);
        weeks = List.copyOf(weeks);
        links = List.copyOf(links);
    }

    /// Ground by day against the straight line of the plan, in a picture of 600 by 240.
    ///
    /// @param actual the points of the line of what was reported
    /// @param plan those of the plan; empty where it has no dates
    public record Chart(String actual, String plan, String first, String last, String most) {}

    /// A week.
    public record Week(String monday, String ground, String hours, String perHour) {}
}
