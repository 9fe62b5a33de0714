package org.furrow.domain.evidence;

import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;

/// What the journal says of a document. The record is the document itself; no hazard changes by any of these.
public sealed interface DocumentFact extends Fact {

    /// A document was added. The entry is dated the day the document is of, and its bytes were on the disk before.
    ///
    /// @param hazard the hazard that it belongs to
    record Added(
            RecordId hazard,
            About about,
            Particulars particulars,
            Restriction restriction,
            Content content,
            Taken taken)
            implements DocumentFact {

        /// The same without the words and marks that may tell persons apart, for who may not see the document.
        public Added veiled() {
            return new Added(
                    hazard,
                    about,
                    new Particulars("—", particulars.kind(), "", ""),
                    restriction,
                    new Content(content.hash(), content.bytes(), content.type(), FileName.of("", content.type())),
                    Taken.UNTOLD);
        }
    }

    /// A document no longer speaks for the hazard. Its bytes stay where they are.
    ///
    /// @param reason why, never empty
    record Withdrawn(String reason) implements DocumentFact {
        public Withdrawn {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Whoever withdraws a document says why");
            }
        }
    }
}
