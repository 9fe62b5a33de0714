package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.CorrectionDecision;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Correcting a boundary that was wrong, by two persons.
///
/// The first try says by how much the remaining area would change. The approver is shown that number and the second
/// try states it in its support, [org.furrow.domain.decision.Support#showing(long)].
public final class CorrectingBoundary {

    private final Deciding deciding;
    private final CorrectionDecision rule;

    /// Correcting in this register by this standard.
    public CorrectingBoundary(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public CorrectingBoundary(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new CorrectionDecision(standard.hazards());
    }

    /// Gives the hazard this boundary, or says why not.
    public Outcome correct(Edit edit, Extent right) {
        HazardFact.BoundaryCorrected fact = new HazardFact.BoundaryCorrected(
                right, edit.fullReason(), edit.signing().approver());
        return deciding.decide(edit, hazard -> {
            long effectM2 = hazard.after(edit, fact).remaining().squareMetres()
                    - hazard.standing().remaining().squareMetres();
            CorrectionDecision.Redrawn redrawn = new CorrectionDecision.Redrawn(fact, effectM2);
            return new Deciding.Verdict(
                    rule.decideBoundary(hazard.standing(), edit.propose(redrawn), edit.told()),
                    List.of(hazard.draft(edit, fact)));
        });
    }
}
