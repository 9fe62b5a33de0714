package org.furrow.web.map;

/// How one kind of area is drawn, in the legend and on the map alike.
///
/// Kinds differ in hatch and in lightness, so that they can be told apart in shades of grey. Released land is blue and
/// never green: green would say more than Furrow knows.
///
/// @param layer the layer of tiles
/// @param attribute the attribute that tells its areas
/// @param code the value of that attribute
/// @param pattern the strokes on a tile of 16 by 16, as an SVG path; for a point, its shape; empty for none or a dot
/// @param opacity of the colour under the strokes
/// @param isPoint whether it is a point and not a surface
public record Swatch(
        String layer,
        String attribute,
        String code,
        String label,
        String colour,
        String pattern,
        double opacity,
        boolean isPoint) {

    /// Its name in the page.
    public String id() {
        return layer + "-" + code;
    }
}
