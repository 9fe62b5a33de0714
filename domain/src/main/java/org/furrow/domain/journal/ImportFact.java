package org.furrow.domain.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What the journal says of an import of files. The record is the import itself.
public sealed interface ImportFact extends Fact {

    /// An import has begun.
    ///
    /// @param files the names of the files
    /// @param subject what the rows are about: hazards, releases, …
    /// @param mapping the mapping used, as text
    record Begun(List<String> files, String subject, String mapping) implements ImportFact {
        public Begun {
            files = List.copyOf(files);
        }
    }

    /// A row was kept out of the register until a person decides. Its record is its own.
    ///
    /// @param source the row with its original values and findings
    /// @param shape the shape as well-known text in the file's reference system, empty where it had none
    record RowHeld(Source source, String shape) implements ImportFact {}

    /// An import has come to its end.
    ///
    /// @param counts rows by name: read, accepted, flagged, held, unchanged
    /// @param rules rule id to how many times it was found
    /// @param report the whole report as JSON, as it was shown
    record Finished(Map<String, Long> counts, Map<String, Long> rules, String report) implements ImportFact {
        public Finished {
            counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            rules = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        }
    }

    /// Everything that the import wrote no longer counts.
    record Undone(String reason) implements ImportFact {}

    /// A person accepted a proposal for held rows, or corrected one. The record is the row, or the import where a whole
    /// rule was accepted; the rows themselves came in with the import that this belongs to.
    ///
    /// @param of the import that held them
    /// @param how what the person did
    /// @param rules the rules whose proposals were accepted
    /// @param rows how many rows came in by it
    record Decided(RecordId of, How how, List<String> rules, long rows, String reason) implements ImportFact {

        /// What a person did with held rows.
        public enum How {
            ACCEPTED,
            CORRECTED;

            /// The word that the journal uses.
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Decided {
            rules = List.copyOf(rules);
        }
    }

    /// A person said that a held row will not come in. Nobody is asked about it any more.
    ///
    /// @param of the import that held it
    /// @param source where it stands, without its values
    record RowDismissed(RecordId of, Source source, String reason) implements ImportFact {}

    /// A row that was dismissed waits for a decision again.
    record RowTakenUp(RecordId of, Source source, String reason) implements ImportFact {}
}
