package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.ClassificationDecision;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Reclassifying a hazard on new evidence: an indication as suspected or confirmed area, and either as the other.
public final class Reclassifying {

    private final Deciding deciding;
    private final ClassificationDecision rule;

    /// Reclassifying in this register by this standard.
    public Reclassifying(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public Reclassifying(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new ClassificationDecision(standard.hazards());
    }

    /// Classifies the hazard so, or says why not.
    public Outcome reclassify(Edit edit, Classification to) {
        HazardFact.Reclassified fact = new HazardFact.Reclassified(
                to, edit.fullReason(), edit.signing().approver());
        return deciding.decide(
                edit,
                hazard -> new Deciding.Verdict(
                        rule.decide(hazard.standing(), edit.propose(fact), edit.told()),
                        List.of(hazard.draft(edit, fact))));
    }
}
