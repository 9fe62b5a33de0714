package org.furrow.domain.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// A draft in one line, as lists show it.
///
/// @param reference the hazard's reference, or the one that a new hazard would get
/// @param author who proposed it last
/// @param proposed when it was proposed last
/// @param valid the day the change became so on the ground
/// @param isMovedOn whether it waits while what it would replace has changed since its author looked
/// @param decision who decided on it and when, absent while it waits
/// @param written the entries that it wrote, absent unless it was approved
public record DraftSummary(
        RecordId id,
        RecordId hazard,
        String reference,
        ProposedChange.Kind kind,
        String author,
        Instant proposed,
        LocalDate valid,
        String reason,
        DraftState state,
        boolean isMovedOn,
        Optional<Decided> decision,
        Optional<Written> written) {

    /// The same, told whether its hazard has moved on.
    public DraftSummary movedOn(boolean has) {
        return new DraftSummary(
                id, hazard, reference, kind, author, proposed, valid, reason, state, has, decision, written);
    }

    /// Who decided and when.
    public record Decided(String by, Instant on) {}

    /// Entries of one site's chain.
    ///
    /// @param last the number of the last of them
    /// @param count how many
    public record Written(String site, long last, int count) {

        /// Whether the entry of that number in that site's chain is one of them.
        public boolean holds(String ofSite, long number) {
            return site.equals(ofSite) && number <= last && number > last - count;
        }
    }
}
