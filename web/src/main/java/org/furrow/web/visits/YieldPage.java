package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Shell;

/// What control of quality takes and finds.
///
/// @param bars the same ground as a picture
public record YieldPage(Shell shell, VisitWords words, List<Line> lines, List<Bar> bars, int height) {

    public YieldPage {
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
    }

    /// A year, an organisation and a method.
    public record Line(
            String year,
            String organisation,
            String method,
            String visits,
            String area,
            String hours,
            String cost,
            String defects,
            String nonconformities,
            String areaPerDefect,
            String costPerDefect) {}

    /// The ground that was inspected.
    ///
    /// @param y from the top
    /// @param width of 1,000
    public record Bar(String label, String told, int y, int width) {}
}
