package org.furrow.exchange.sheet;

import java.util.List;
import java.util.Locale;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.Position;

/// A map sheet with everything that stands on it.
///
/// @param ground what lies below the register's own things: coast, roads, settlements
/// @param features what the register knows, in the order of drawing
public record Sheet(
        SheetLayout layout,
        MapWindow window,
        Locale locale,
        Texts texts,
        List<LegendGroup> legend,
        List<Place> ground,
        List<Feature> features) {

    public Sheet {
        legend = List.copyOf(legend);
        ground = List.copyOf(ground);
        features = List.copyOf(features);
    }

    /// The words on the sheet.
    ///
    /// @param exercise says that nothing is real; empty where it is
    /// @param scale says the scale
    /// @param metre its sign
    /// @param kilometre its sign
    /// @param north says what is up and where true north is
    /// @param facts coordinate system, dates and so on
    /// @param notes sentences below all else
    public record Texts(
            String title,
            String programme,
            String exercise,
            String legend,
            String scale,
            String metre,
            String kilometre,
            String north,
            List<Fact> facts,
            List<String> notes) {

        public Texts {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }

    /// Something that is said of the sheet, with its name.
    public record Fact(String name, String value) {}

    /// Kinds of one layer.
    public record LegendGroup(String title, List<LegendEntry> entries) {
        public LegendGroup {
            entries = List.copyOf(entries);
        }
    }

    /// One kind.
    public record LegendEntry(String label, SheetStyle style) {}

    /// One thing on the map.
    public sealed interface Feature {

        /// How it is drawn.
        SheetStyle style();
    }

    /// A surface with what it is called; empty where that is not written.
    public record Surface(SheetStyle style, Footprint footprint, String label) implements Feature {}

    /// A point with what it is called; empty where that is not written.
    public record Sign(SheetStyle style, Position place, String label) implements Feature {}
}
