package org.furrow.web.map;

import java.util.List;
import java.util.Map;

/// What the browser's code needs of a map; it is sent as JSON.
///
/// @param box west, south, east, north to show first
/// @param tiles the address of each tile set, by name
/// @param marks points besides the tiles
/// @param focus the reference of the hazard that the page is about; empty for none
/// @param small whether it stands beside text
/// @param then the state it shows, as parameters of addresses; empty for the latest
/// @param locale how the reader writes numbers and dates
public record MapConfig(
        List<Double> box,
        Map<String, String> tiles,
        List<Swatch> swatches,
        List<Mark> marks,
        String focus,
        boolean small,
        String then,
        String locale,
        Map<String, String> words) {

    public MapConfig {
        box = List.copyOf(box);
        tiles = Map.copyOf(tiles);
        swatches = List.copyOf(swatches);
        marks = List.copyOf(marks);
        words = Map.copyOf(words);
    }

    /// A point with a word and where it leads.
    ///
    /// @param tone bad, warn or note
    public record Mark(double longitude, double latitude, String tone, String word, String link) {}
}
