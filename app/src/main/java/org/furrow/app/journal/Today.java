package org.furrow.app.journal;

import java.util.List;
import java.util.SortedMap;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.journal.ImportSummary;

/// What a person wants to know who comes to work.
///
/// @param last the last entry of the journal that this counts
/// @param imports the imports that wait for somebody, the latest first
/// @param discrepancies what does not fit together, each kind of which there is any
/// @param news what came since the person was last here
public record Today(long last, List<Waiting> imports, List<Doubtful> discrepancies, News news) {

    public Today {
        imports = List.copyOf(imports);
        discrepancies = List.copyOf(discrepancies);
    }

    /// An import that waits for somebody.
    ///
    /// @param held how many of its rows are held
    public record Waiting(ImportSummary summary, long held) {

        /// Whether it came to no end.
        public boolean isUnfinished() {
            return summary.finished().isEmpty();
        }
    }

    /// How many hazards have a discrepancy.
    public record Doubtful(Discrepancy discrepancy, long count) {}

    /// What came after an entry of the journal.
    ///
    /// @param since that entry
    /// @param register the register then and now
    /// @param imports what imports brought, the latest first
    /// @param kinds how many other entries of each kind there are
    /// @param newest the newest of these
    public record News(
            long since,
            Growth register,
            List<Brought> imports,
            SortedMap<String, Long> kinds,
            List<JournalEntry> newest) {
        public News {
            imports = List.copyOf(imports);
            newest = List.copyOf(newest);
        }
    }

    /// The land that remains, as the journal knew it then and knows it now, in m².
    public record Growth(long remainingThenM2, long remainingNowM2) {

        /// By how much it changed.
        public long changeM2() {
            return remainingNowM2 - remainingThenM2;
        }
    }

    /// How many entries of each kind an import brought.
    public record Brought(ImportSummary summary, SortedMap<String, Long> kinds) {}
}
