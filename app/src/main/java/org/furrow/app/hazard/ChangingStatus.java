package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.TransitionDecision;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.domain.tasking.TaskSupport;
import org.furrow.store.Register;

/// Changing the work status of a hazard, from the task order to the handover.
///
/// Where the register holds task orders for the hazard, its rules read these and their teams, and not what the author
/// states of them.
public final class ChangingStatus {

    private final Deciding deciding;
    private final TransitionDecision rule;
    private final RegisteredTasks tasks;
    private final RegisteredQuality quality;

    /// Changing in this register by this standard.
    public ChangingStatus(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public ChangingStatus(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new TransitionDecision(standard.hazards());
        tasks = new RegisteredTasks(deciding.register(), standard.accreditation(), deciding.ahead());
        quality = new RegisteredQuality(deciding.register());
    }

    /// Brings the hazard to this work status, or says why not.
    public Outcome change(Edit edit, WorkStatus to) {
        HazardFact.StatusChanged fact = new HazardFact.StatusChanged(
                to, edit.fullReason(), edit.signing().approver());
        return deciding.decide(
                edit, hazard -> new Deciding.Verdict(decide(edit, fact, hazard), List.of(hazard.draft(edit, fact))));
    }

    /// Where a team of the register may not work, everything that stands against it is told besides.
    private Decision decide(Edit edit, HazardFact.StatusChanged fact, KnownHazard hazard) {
        TaskSupport registered = tasks.of(edit);
        List<Reason> against = new ArrayList<>(rule.decide(
                        hazard.standing(), edit.propose(fact), quality.of(edit).over(registered.over(edit.told())))
                .reasons());
        if (against.stream().anyMatch(reason -> reason.code().equals(ChangeRefusal.NOT_ACCREDITED.code()))) {
            against.addAll(registered.reasons());
        }
        return Decision.of(against);
    }
}
