package org.furrow.web.handover;

import java.util.List;
import org.furrow.web.draft.ShapePicture;

/// A map of a find, of the ground on which it was missed and of what was released alike, north up. It needs no
/// script, and each shape leads to its hazard.
///
/// @param title what it shows, for those who cannot see it
/// @param width in units of the drawing
/// @param height in the same units
/// @param find where something was found; empty where nobody measured it
/// @param keys what each kind of shape means
public record FindMap(
        String title,
        int width,
        int height,
        List<Shape> shapes,
        List<Spot> find,
        ShapePicture.Scale scale,
        String north,
        List<Key> keys) {

    public FindMap {
        shapes = List.copyOf(shapes);
        find = List.copyOf(find);
        keys = List.copyOf(keys);
    }

    /// The ground of a release.
    ///
    /// @param line its rings as path data
    /// @param at a place inside, marked so that small ground far away is seen
    /// @param reference of the release
    /// @param told what it is, for those who cannot see it
    /// @param address of its hazard
    public record Shape(ShapePicture.Kind kind, String line, Spot at, String reference, String told, String address) {}

    /// A place on the drawing.
    public record Spot(int x, int y) {}

    /// What a kind means.
    ///
    /// @param count how many there are
    public record Key(ShapePicture.Kind kind, String label, String count) {}
}
