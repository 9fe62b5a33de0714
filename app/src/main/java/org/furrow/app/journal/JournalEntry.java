package org.furrow.app.journal;

import java.util.List;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// An entry of the journal as it is read.
///
/// @param subject the record whose state it changes: the hazard for a release
/// @param reference the hazard's reference as it is now; empty where no hazard of the register is meant
/// @param kind the stable word for what it says
/// @param body what it says, as the canonical JSON that was written
/// @param changes what it put in the place of something else
public record JournalEntry(
        Revision revision, RecordId subject, String reference, String kind, String body, List<Change> changes) {
    public JournalEntry {
        changes = List.copyOf(changes);
    }
}
