package org.furrow.web.handover;

import java.util.List;
import org.furrow.web.draft.ShapePicture;

/// A map of released land: its parts over the boundary of the hazard, and the permanent markers. It needs no script.
///
/// @param picture the shapes with what they mean
/// @param markers those with a place
/// @param markerLabel what their sign means
/// @param markerCount how many there are
public record LandMap(ShapePicture picture, List<Spot> markers, String markerLabel, String markerCount) {

    public LandMap {
        markers = List.copyOf(markers);
    }

    /// A marker on the drawing.
    ///
    /// @param number what is written on it
    public record Spot(int x, int y, String number) {}
}
