package org.furrow.web.map;

import java.util.List;
import org.furrow.web.shell.Shell;

/// The map.
///
/// @param config what the browser's code needs, as JSON
/// @param legend what is drawn how
/// @param knowledge as of which day and as known when
public record MapPage(Shell shell, MapWords words, String config, List<LegendGroup> legend, String knowledge) {

    public MapPage {
        legend = List.copyOf(legend);
    }

    /// Kinds of one layer.
    public record LegendGroup(String title, List<LegendEntry> entries) {

        public LegendGroup {
            entries = List.copyOf(entries);
        }
    }

    /// One kind and how many there are of it; no number where nobody counted.
    public record LegendEntry(Swatch swatch, String count) {}
}
