package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.hazard.CorrectionDecision;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;
import org.furrow.store.hazard.HazardQuery;

/// Correcting a description that was wrong, by two persons.
public final class CorrectingDescription {

    private final Register register;
    private final Deciding deciding;
    private final CorrectionDecision rule;
    private final HazardQuery hazards = new HazardQuery();

    /// Correcting in this register by this standard.
    public CorrectingDescription(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public CorrectingDescription(Deciding deciding, NationalStandard standard) {
        register = deciding.register();
        this.deciding = deciding;
        rule = new CorrectionDecision(standard.hazards());
    }

    /// Gives the hazard this description, or says why not.
    public Outcome correct(Edit edit, Description right) {
        HazardFact.DescriptionCorrected fact = new HazardFact.DescriptionCorrected(
                right, edit.fullReason(), edit.signing().approver());
        return deciding.decide(edit, hazard -> {
            List<Reason> against =
                    new ArrayList<>(rule.decideDescription(hazard.standing(), edit.propose(fact), edit.told())
                            .reasons());
            if (!right.reference().equals(hazard.standing().reference())) {
                against.addAll(References.check(register, hazards, right));
            }
            return new Deciding.Verdict(Decision.of(against), List.of(hazard.draft(edit, fact)));
        });
    }
}
