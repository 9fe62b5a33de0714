package org.furrow.web.victims;

import java.util.List;
import org.furrow.web.shell.Shell;

/// The log of who looked at victims' data.
public record LooksPage(Shell shell, VictimWords words, String number, List<Line> lines) {

    public LooksPage {
        lines = List.copyOf(lines);
    }

    /// A look.
    public record Line(String at, String person, String what, String number) {}
}
