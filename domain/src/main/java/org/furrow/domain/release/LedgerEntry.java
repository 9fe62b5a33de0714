package org.furrow.domain.release;

import org.furrow.domain.journal.RecordId;

/// A posting with the hazard on whose account it stands.
///
/// @param reference the hazard's reference when it was booked
/// @param district the hazard's district when it was booked; empty where it had none
public record LedgerEntry(RecordId hazard, String reference, String district, Posting posting) {

    /// What it does to the closing area, in m²: 0 for what is told beside the balance.
    public long changeM2() {
        return posting.line().sign() * posting.squareMetres();
    }
}
