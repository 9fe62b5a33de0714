package org.furrow.app.hazard;

import java.util.List;
import org.furrow.app.Outcome;
import org.furrow.domain.hazard.EvidenceDecision;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Adding evidence to a hazard. It changes no classification; that is decided on its own.
public final class AddingEvidence {

    private final Deciding deciding;
    private final EvidenceDecision rule;

    /// Adding in this register by this standard.
    public AddingEvidence(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public AddingEvidence(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new EvidenceDecision(standard.hazards());
    }

    /// Adds the evidence, or says why not.
    public Outcome add(Edit edit, EvidenceItem item) {
        return deciding.decide(
                edit,
                hazard -> new Deciding.Verdict(
                        rule.decide(hazard.standing(), edit.propose(item)),
                        List.of(hazard.draft(edit, new HazardFact.EvidenceFound(item)))));
    }
}
