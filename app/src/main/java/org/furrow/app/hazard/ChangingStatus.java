package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.TransitionDecision;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Changing the work status of a hazard, from the task order to the handover.
public final class ChangingStatus {

    private final Deciding deciding;
    private final TransitionDecision rule;

    /// Changing in this register by this standard.
    public ChangingStatus(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public ChangingStatus(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new TransitionDecision(standard.hazards());
    }

    /// Brings the hazard to this work status, or says why not.
    public Outcome change(Edit edit, WorkStatus to) {
        HazardFact.StatusChanged fact = new HazardFact.StatusChanged(
                to, edit.fullReason(), edit.signing().approver());
        return deciding.decide(
                edit,
                hazard -> new Deciding.Verdict(
                        rule.decide(hazard.standing(), edit.propose(fact), edit.told()),
                        List.of(hazard.draft(edit, fact))));
    }
}
