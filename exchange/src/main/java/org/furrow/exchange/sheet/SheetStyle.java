package org.furrow.exchange.sheet;

/// How one kind of thing is drawn, in the legend and on the map alike.
///
/// @param colour as `#rrggbb`
/// @param pattern the strokes on a tile of 16 by 16, as an SVG path; for a point, its shape; empty for none or a dot
/// @param opacity of the colour under the strokes
/// @param isPoint whether it is a point and not a surface
public record SheetStyle(String colour, String pattern, double opacity, boolean isPoint) {}
