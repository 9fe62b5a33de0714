package org.furrow.web.map;

/// A small map beside the text.
///
/// @param config what the browser's code needs, as JSON; empty where there is nothing to show
/// @param label what it shows, for readers who do not see it
/// @param twin where the same stands as text
public record MapPicture(String config, String label, String twin) {

    /// Whether there is anything to show.
    public boolean isThere() {
        return !config.isEmpty();
    }
}
