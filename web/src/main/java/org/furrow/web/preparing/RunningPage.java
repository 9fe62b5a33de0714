package org.furrow.web.preparing;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Shell;

/// An import that runs, or a look at all rows.
///
/// @param percent how much of it is done; 0 while nobody knows
public record RunningPage(
        Shell shell,
        PreparingWords words,
        String id,
        String files,
        String heading,
        String sentence,
        int percent,
        List<Fact> counts) {

    public RunningPage {
        counts = List.copyOf(counts);
    }
}
