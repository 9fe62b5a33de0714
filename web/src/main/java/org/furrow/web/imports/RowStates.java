package org.furrow.web.imports;

import org.furrow.domain.journal.ImportedRow;
import org.furrow.web.shell.Badge;

/// The badge that says what became of a row in which a rule found something.
public final class RowStates {

    private RowStates() {}

    /// The badge of a row.
    public static Badge of(ImportedRow row, ImportsWords words) {
        return ImportsView.state(row, words);
    }
}
