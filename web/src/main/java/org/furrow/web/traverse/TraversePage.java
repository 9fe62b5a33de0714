package org.furrow.web.traverse;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The page that makes a polygon of bearings and distances.
///
/// @param problems what is wrong with what was entered
/// @param facts what came of it; empty where nothing was computed
/// @param warning that the misclosure is above the limit; empty where it is not
/// @param overlaps the hazards that it shares ground with
/// @param boundary the polygon as GeoJSON; empty where nothing was computed
public record TraversePage(
        Shell shell,
        TraverseWords words,
        Entered entered,
        Select north,
        List<String> problems,
        List<Fact> facts,
        String warning,
        List<Link> overlaps,
        String boundary) {

    public TraversePage {
        problems = List.copyOf(problems);
        facts = List.copyOf(facts);
        overlaps = List.copyOf(overlaps);
    }

    /// What was entered.
    public record Entered(String start, String legs, String declination, String limit, boolean isAdjusted) {}
}
