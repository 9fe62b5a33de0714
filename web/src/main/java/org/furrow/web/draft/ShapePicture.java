package org.furrow.web.draft;

import java.util.List;

/// A drawing of what stands and what is proposed, north up, made on the server: it prints, and needs no script.
///
/// @param title what it shows, for those who cannot see it
/// @param width in units of the drawing
/// @param height in the same units
/// @param paths its shapes, those below first
/// @param labels numbers inside shapes
/// @param scale a bar of a round length
/// @param north the letter of the arrow
/// @param keys what each kind of line and hatching means, with its area
public record ShapePicture(
        String title,
        int width,
        int height,
        List<Path> paths,
        List<Label> labels,
        Scale scale,
        String north,
        List<Key> keys) {

    /// Nothing to draw.
    static final ShapePicture NONE =
            new ShapePicture("", 0, 0, List.of(), List.of(), new Scale(0, 0, 0, ""), "", List.of());

    public ShapePicture {
        paths = List.copyOf(paths);
        labels = List.copyOf(labels);
        keys = List.copyOf(keys);
    }

    /// Whether there is anything to draw.
    public boolean isThere() {
        return !paths.isEmpty();
    }

    /// How a shape is drawn. The kinds differ in line and hatching, so that they are told apart without colour.
    public enum Kind {
        AFTER,
        LOST,
        GAINED,
        SHARED,
        DRAWN,
        BEFORE;

        /// The word in styles.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// The hatching that fills it; empty where its style does.
        public String hatching() {
            return switch (this) {
                case LOST, GAINED, SHARED -> "url(#hatch-" + code() + ")";
                case AFTER, DRAWN, BEFORE -> "";
            };
        }
    }

    /// A shape.
    ///
    /// @param line its rings as path data
    public record Path(Kind kind, String line) {}

    /// A number inside a shape.
    public record Label(int x, int y, String text) {}

    /// A bar of a round length on the ground.
    public record Scale(int start, int end, int y, String label) {}

    /// What a kind means.
    ///
    /// @param area empty where it has none of its own
    public record Key(Kind kind, String label, String area) {}
}
