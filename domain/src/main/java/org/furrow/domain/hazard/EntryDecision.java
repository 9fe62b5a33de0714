package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;

/// Whether a hazard may enter the register as an indication, and at once be classified where a survey says so.
public record EntryDecision(HazardStandard standard) {

    /// The answer to a proposed hazard.
    ///
    /// @param indication where the hazard would stand as an indication
    /// @param proposal what it is to be classified as; as an indication where nothing more is known
    public Decision decide(Standing indication, Proposal<HazardFact.Reclassified> proposal, Support support) {
        Matter matter = new Matter("The recording", indication.reference(), proposal.day());
        List<Reason> against = new ArrayList<>();
        EvidenceDecision evidence = new EvidenceDecision(standard);
        for (EvidenceItem item : indication.hazard().evidence()) {
            against.addAll(
                    evidence.check(indication.reference(), new Proposal<>(item, proposal.day(), proposal.signing())));
        }
        standard.findEntryRule()
                .ifPresentOrElse(
                        rule -> {
                            against.addAll(rule.conditions().check(matter, proposal.signing(), support));
                            against.addAll(HazardGuards.of(standard, indication, new SupportGuards(matter, support))
                                    .check(rule.conditions()));
                        },
                        () -> against.add(ChangeRefusal.NOT_IN_TABLE.because(
                                indication.reference(), "new", Classification.INDICATION.label(), "none")));
        if (proposal.change().to() != Classification.INDICATION) {
            against.addAll(new ClassificationDecision(standard)
                    .decide(indication, proposal, support)
                    .reasons());
        }
        return Decision.of(against);
    }
}
