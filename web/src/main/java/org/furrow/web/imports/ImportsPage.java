package org.furrow.web.imports;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// Everything that was imported, the latest first.
///
/// @param mayImport whether the reader may bring files
public record ImportsPage(Shell shell, ImportsWords words, boolean mayImport, List<Row> rows) {

    public ImportsPage {
        rows = List.copyOf(rows);
    }

    /// One import.
    public record Row(
            Link files,
            String subject,
            String begun,
            String author,
            String read,
            String accepted,
            String flagged,
            String held,
            Badge state) {}
}
