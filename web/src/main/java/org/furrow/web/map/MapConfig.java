package org.furrow.web.map;

import java.util.List;
import java.util.Map;

/// What the browser's code needs of a map; it is sent as JSON.
///
/// @param box west, south, east, north to show first
/// @param tiles the address of each tile set, by name
/// @param marks points besides the tiles
/// @param glyphs the shape of a mark by its tone, as an SVG path
/// @param focus the reference of the hazard that the page is about; empty for none
/// @param small whether it stands beside text
/// @param then the state it shows, as parameters of addresses; empty for the latest
/// @param locale how the reader writes numbers and dates
public record MapConfig(
        List<Double> box,
        Map<String, String> tiles,
        List<Swatch> swatches,
        List<Mark> marks,
        Map<String, String> glyphs,
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
        glyphs = Map.copyOf(glyphs);
        words = Map.copyOf(words);
    }

    /// A point with a word and where it leads.
    ///
    /// @param tone bad, warn or note
    /// @param outline of a surface, longitude and latitude in turn; empty where there is none
    public record Mark(double longitude, double latitude, String tone, String word, String link, List<Double> outline) {

        public Mark {
            outline = List.copyOf(outline);
        }
    }
}
