package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.ExtensionDecision;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Extending a hazard that runs beyond its boundary. What is added has a line of its own in the ledger.
public final class ExtendingBoundary {

    private final Deciding deciding;
    private final ExtensionDecision rule;

    /// Extending in this register by this standard.
    public ExtendingBoundary(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public ExtendingBoundary(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new ExtensionDecision(standard.hazards());
    }

    /// Gives the hazard this wider boundary, the old ground included, or says why not.
    public Outcome extend(Edit edit, Extent wider) {
        HazardFact.Extended fact =
                new HazardFact.Extended(wider, edit.fullReason(), edit.signing().approver());
        return deciding.decide(
                edit,
                hazard -> new Deciding.Verdict(
                        rule.decide(hazard.standing(), edit.propose(fact), edit.told()),
                        List.of(hazard.draft(edit, fact))));
    }
}
