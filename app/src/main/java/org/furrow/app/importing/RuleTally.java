package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.cleaning.Finding;

/// What one rule came to so far: in how many rows it found something, how grave that was, and the first of them.
final class RuleTally {

    private static final int MOST_EXAMPLES = 5;

    private final List<ImportReport.Example> examples = new ArrayList<>();
    private Severity severity;
    private long count;

    /// A rule that has found nothing yet.
    ///
    /// @param severity the mildest thing that it can do to a row
    RuleTally(Severity severity) {
        this.severity = severity;
    }

    /// Counts one more row.
    void count(Severity found) {
        count++;
        if (found.compareTo(severity) < 0) {
            severity = found;
        }
    }

    /// Keeps the row as an example, while there are few of them.
    void show(String file, long row, Finding finding) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(new ImportReport.Example(file, row, finding));
        }
    }

    long count() {
        return count;
    }

    ImportReport.RuleCount toCount() {
        return new ImportReport.RuleCount(count, severity);
    }

    List<ImportReport.Example> examples() {
        return List.copyOf(examples);
    }
}
