package org.furrow.web.map;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Bounds;

/// What was looked for on the map, and what was found.
///
/// @param text what was written; empty where nothing was looked for
/// @param sentences what a reader must know of how it was read
/// @param attribution whose work some of the results are; empty for none
public record MapSearch(String text, List<String> sentences, List<Result> results, String attribution) {

    /// Nothing was looked for.
    public static final MapSearch NONE = new MapSearch("", List.of(), List.of(), "");

    private static final double AROUND_DEGREES = 0.02;

    public MapSearch {
        sentences = List.copyOf(sentences);
        results = List.copyOf(results);
    }

    /// Something that was found.
    ///
    /// @param what its kind and where it is, in words
    /// @param address the map with it in the middle
    /// @param page its own page; empty where it has none
    /// @param place longitude and latitude, divided by a blank
    public record Result(String name, String what, String address, String page, String place, Bounds around) {}

    /// The surroundings of the first result.
    Optional<Bounds> findBox() {
        return results.stream().findFirst().map(Result::around);
    }

    static Bounds around(double longitude, double latitude) {
        return new Bounds(
                Math.max(-180, longitude - AROUND_DEGREES),
                Math.max(-90, latitude - AROUND_DEGREES),
                Math.min(180, longitude + AROUND_DEGREES),
                Math.min(90, latitude + AROUND_DEGREES));
    }
}
