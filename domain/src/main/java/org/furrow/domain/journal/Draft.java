package org.furrow.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A revision that somebody wants to write and that the journal has not taken yet.
///
/// @param record the record it is about
/// @param valid the day it became so on the ground
/// @param author who says so to Furrow
/// @param parents the revisions of the record that the author had before them; empty for a new record
/// @param batch the import it belongs to, so that a whole import can be undone; for a proposal, the mark that it shares
///     with those that were proposed in the same go
/// @param fact what it says
public record Draft(
        RecordId record, LocalDate valid, String author, List<Hash> parents, Optional<RecordId> batch, Fact fact) {

    public Draft {
        parents = List.copyOf(parents);
        if (author.isBlank()) {
            throw new IllegalArgumentException("A revision needs an author");
        }
    }

    /// A revision outside of any import that continues from no other one.
    public static Draft of(RecordId record, LocalDate valid, String author, Fact fact) {
        return new Draft(record, valid, author, List.of(), Optional.empty(), fact);
    }

    /// The same as part of an import.
    public Draft inBatch(RecordId importId) {
        return new Draft(record, valid, author, parents, Optional.of(importId), fact);
    }
}
