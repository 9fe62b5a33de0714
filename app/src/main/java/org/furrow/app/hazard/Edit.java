package org.furrow.app.hazard;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;

/// Who changes which hazard, as of which day, why, and on what it rests.
///
/// @param hazard the hazard; for a new one, its id from `Register.newId()`
/// @param day the day it became so on the ground
/// @param signing who writes and who approves
/// @param reason why, as it will stand in the journal; empty where the cause says it all
/// @param support what it rests on
/// @param seen the latest revision that the author had before them, absent where the author did not say
public record Edit(
        RecordId hazard, LocalDate day, Signing signing, String reason, Support support, Optional<Hash> seen) {

    /// A change by these persons that states no reason and no support yet.
    public static Edit of(RecordId hazard, LocalDate day, Signing signing) {
        return new Edit(hazard, day, signing, "", Support.NONE, Optional.empty());
    }

    /// The same, because of this.
    public Edit because(String why) {
        return new Edit(hazard, day, signing, why, support, seen);
    }

    /// The same, resting on this.
    public Edit on(Support what) {
        return new Edit(hazard, day, signing, reason, what, seen);
    }

    /// The same, its author having seen the hazard at this revision.
    public Edit seeing(Hash revision) {
        return new Edit(hazard, day, signing, reason, support, Optional.of(revision));
    }

    /// The change as a proposal to decide on.
    public <T> Proposal<T> propose(T change) {
        return new Proposal<>(change, day, signing);
    }

    /// The support, with the reason told.
    public Support told() {
        return reason.isBlank() ? support : support.telling(Datum.REASON, reason);
    }

    /// The reason as the journal keeps it: with the cause, so that nobody has to look for it.
    public String fullReason() {
        String cause = support.cause().map(Support.Cause::toString).orElse("");
        if (cause.isEmpty() || reason.isBlank()) {
            return reason.isBlank() ? cause : reason;
        }
        return reason + " (" + cause + ")";
    }
}
