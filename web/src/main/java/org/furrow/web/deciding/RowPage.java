package org.furrow.web.deciding;

import java.util.List;
import org.furrow.web.imports.ImportFinding;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// A row in which rules found something, with what can be decided about it.
///
/// @param path the row's address
/// @param back the import's report
/// @param links what came of it, and who decided
/// @param may what the reader may decide about it now
/// @param stillHeld why the corrected row is held still, as it was written
/// @param typed the reason as it was typed
/// @param trouble what is wrong with it, or with the decision; empty where nothing is
public record RowPage(
        Shell shell,
        DecidingWords words,
        ImportsWords shared,
        String path,
        String back,
        String title,
        Badge state,
        List<ImportFinding> findings,
        List<Link> links,
        May may,
        List<Value> values,
        List<String> stillHeld,
        String typed,
        String trouble) {

    public RowPage {
        findings = List.copyOf(findings);
        links = List.copyOf(links);
        values = List.copyOf(values);
        stillHeld = List.copyOf(stillHeld);
    }

    /// What the reader may decide about it now.
    ///
    /// @param correct give other values, or leave it out
    /// @param accept accept what is proposed
    /// @param takeUp let it wait again
    public record May(boolean correct, boolean accept, boolean takeUp) {}

    /// A column with what the row has in it.
    ///
    /// @param name of the field in the form
    /// @param isLong whether it needs more than a line
    /// @param isBlamed whether a rule found something in it
    public record Value(String name, String column, String value, boolean isLong, boolean isBlamed) {}
}
