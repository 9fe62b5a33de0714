package org.furrow.domain.mission;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// The document that says that a milestone was reached.
///
/// @param reference its number or title; empty where only the register's own document is named
/// @param document the document as the register keeps it, absent where it keeps none
public record MilestoneDocument(String reference, Optional<RecordId> document) {

    /// No document at all.
    public static final MilestoneDocument NONE = new MilestoneDocument("", Optional.empty());

    /// A document that the register does not keep.
    public static MilestoneDocument called(String reference) {
        return new MilestoneDocument(reference, Optional.empty());
    }

    /// Whether nothing is named.
    public boolean isMissing() {
        return reference.isBlank() && document.isEmpty();
    }
}
