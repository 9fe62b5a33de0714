package org.furrow.web.imports;

import org.furrow.domain.journal.RowFinding;

/// What a rule found in a row, in words.
///
/// @param kept the finding as the journal keeps it: in the words in which it was written
/// @param meaning what the rule says in general, in the reader's language; its id where we do not know the rule
public record ImportFinding(RowFinding kept, String meaning) {

    /// A finding with what its rule means.
    public static ImportFinding of(RowFinding kept, ImportsWords words) {
        return new ImportFinding(kept, words.ruleIs(kept.rule()));
    }

    /// What is wrong here, and what was done about it, as the journal keeps it.
    public String asWritten() {
        String done = kept.done().isEmpty() ? "" : "[" + kept.done() + "]";
        return (kept.sentence() + " " + done).strip();
    }
}
