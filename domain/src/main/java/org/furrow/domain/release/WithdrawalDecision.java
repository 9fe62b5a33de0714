package org.furrow.domain.release;

import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Fact;

/// Whether an entry may be withdrawn from the register. It never may: nothing is deleted, and the refusal says what to
/// do instead.
public record WithdrawalDecision() {

    /// The answer to somebody who wants an entry gone.
    public Decision decide(DatedFact entry) {
        String name = switch (entry.fact()) {
            case ReleaseRecorded release -> "Release " + release.reference();
            case HazardFact _ -> "The entry about hazard " + entry.record();
            default -> "The entry " + entry.record();
        };
        return Decision.of(java.util.List.of(
                ChangeRefusal.NEVER_WITHDRAWN.because(name + " of " + entry.valid(), instead(entry.fact()))));
    }

    private static String instead(Fact fact) {
        return switch (fact) {
            case ReleaseRecorded _ -> "reopen the land, which keeps the release and adds its area again";
            case HazardFact.Recorded _ ->
                "correct its boundary or description, or discard it where it is an indication";
            case HazardFact.Extended _, HazardFact.BoundaryCorrected _ -> "correct the boundary with a second person";
            case HazardFact.Reclassified _ -> "classify it again on new evidence";
            case HazardFact.Superseded _ -> "merge or split the hazards that carry on";
            default -> "enter a correction with a second person";
        };
    }
}
