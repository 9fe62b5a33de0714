package org.furrow.web.draw;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The page that draws a boundary.
///
/// @param boundary the text of the boundary
/// @param reference of the hazard that it is meant for; empty for none
/// @param problems what is wrong with what was sent
/// @param figures what the boundary measures; empty where nothing was measured
/// @param overlaps the hazards that it shares ground with
/// @param goOn what a new hazard of this boundary can be
public record DrawPage(
        Shell shell,
        DrawWords words,
        String boundary,
        String reference,
        List<String> problems,
        List<Fact> figures,
        List<Link> overlaps,
        Select goOn) {

    public DrawPage {
        problems = List.copyOf(problems);
        figures = List.copyOf(figures);
        overlaps = List.copyOf(overlaps);
    }
}
