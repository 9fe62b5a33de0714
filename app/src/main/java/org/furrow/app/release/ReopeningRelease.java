package org.furrow.app.release;

import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.release.ReopeningDecision;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Reopening released land that turned out to be hazardous again. The release stays in the register.
public final class ReopeningRelease {

    private final Deciding deciding;
    private final ReopeningDecision rule;

    /// Reopening in this register by this standard.
    public ReopeningRelease(Register register, NationalStandard standard) {
        deciding = new Deciding(register);
        rule = new ReopeningDecision(standard.hazards());
    }

    /// Reopens this part of the edit's hazard, all that was released where its extent is unknown, or says why not.
    public Outcome reopen(Edit edit, Extent again) {
        HazardFact.Reopened fact =
                new HazardFact.Reopened(again, edit.fullReason(), edit.signing().approver());
        return deciding.decide(
                edit,
                hazard -> new Deciding.Verdict(
                        rule.decide(hazard.standing(), edit.propose(fact), edit.told()),
                        List.of(hazard.draft(edit, fact))));
    }
}
