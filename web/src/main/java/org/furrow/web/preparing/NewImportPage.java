package org.furrow.web.preparing;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// Where files are brought, with the imports that wait in preparation.
///
/// @param trouble why the last files were not taken; empty where nothing is wrong
/// @param limit how much may come in at once, in words
/// @param limitBytes the same as a number
public record NewImportPage(
        Shell shell, PreparingWords words, String trouble, String limit, long limitBytes, List<Line> waiting) {

    public NewImportPage {
        waiting = List.copyOf(waiting);
    }

    /// A preparation.
    public record Line(String id, Link files, String begun) {}
}
