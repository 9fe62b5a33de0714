package org.furrow.web.map;

import java.util.List;
import org.furrow.web.shell.PastNotice;
import org.furrow.web.shell.Shell;

/// The map.
///
/// @param config what the browser's code needs, as JSON
/// @param search what was looked for and what was found
/// @param legend what is drawn how
/// @param state which state it shows
/// @param past the same above the map, where it is a past one
/// @param years the first and the last day that can be played
public record MapPage(
        Shell shell,
        MapWords words,
        String config,
        MapSearch search,
        List<LegendGroup> legend,
        State state,
        PastNotice past,
        Years years) {

    public MapPage {
        legend = List.copyOf(legend);
    }

    /// Which state the map shows.
    ///
    /// @param asOf the day of the form, empty where nothing is left out
    /// @param knownAt the same for what was known
    /// @param table the address of the same state as a table
    /// @param sheet the address of the form that prints it
    public record State(String sentence, String asOf, String knownAt, String table, String sheet) {}

    /// From when until when there is something to play; both empty where there is nothing.
    public record Years(String from, String until) {}

    /// Kinds of one layer.
    public record LegendGroup(String title, List<LegendEntry> entries) {

        public LegendGroup {
            entries = List.copyOf(entries);
        }
    }

    /// One kind and how many there are of it; no number where nobody counted.
    public record LegendEntry(Swatch swatch, String count) {}
}
