package org.furrow.web.victims;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The list of victims, without who they are.
///
/// @param accident the accident that was asked for; empty for all
/// @param isWaiting whether only what waits for the reader's signature was asked for
/// @param figuresMean what is not told, in a sentence
/// @param mayOversee whether the reader may see the log
public record VictimsPage(
        Shell shell,
        VictimWords words,
        String accident,
        Select stages,
        boolean isWaiting,
        List<Line> lines,
        List<Count> counts,
        String figuresMean,
        List<Cell> cells,
        boolean mayOversee) {

    public VictimsPage {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        cells = List.copyOf(cells);
    }

    /// A victim in the list.
    ///
    /// @param person sex and age group
    public record Line(String address, String number, String accident, String person, String outcome, Badge stage) {}

    /// What a notice counts, beside how many are recorded.
    public record Count(String accident, String address, String killed, String injured, Badge agrees) {}

    /// A number of a year.
    public record Cell(String year, String person, String outcome, String howMany) {}
}
