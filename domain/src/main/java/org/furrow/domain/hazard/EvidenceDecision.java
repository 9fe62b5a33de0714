package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;

/// Whether evidence may be added to a hazard. It needs no second person: evidence decides nothing by itself.
public record EvidenceDecision(HazardStandard standard) {

    /// The answer to proposed evidence of a hazard in the register.
    public Decision decide(Standing standing, Proposal<EvidenceItem> proposal) {
        List<Reason> against = new ArrayList<>(check(standing.reference(), proposal));
        if (standing.hazard().status() == WorkStatus.SUPERSEDED) {
            against.add(ChangeRefusal.NOT_WHILE.because(
                    "The addition of evidence",
                    standing.reference(),
                    WorkStatus.SUPERSEDED.label(),
                    "the hazard itself still stands; those that carry on take it"));
        }
        return Decision.of(against);
    }

    List<Reason> check(String reference, Proposal<EvidenceItem> proposal) {
        EvidenceItem item = proposal.change();
        List<Reason> against = new ArrayList<>();
        if (standard.findDirectness(item.kind()).isEmpty()) {
            String kinds = standard.evidence().stream().map(EvidenceKind::code).collect(Collectors.joining(", "));
            against.add(ChangeRefusal.UNKNOWN_EVIDENCE.because(item.kind(), reference, kinds));
        }
        if (proposal.day().isBefore(item.observed())) {
            against.add(ChangeRefusal.EVIDENCE_BEFORE_ITS_DAY.because(
                    item.kind(), reference, proposal.day(), item.observed()));
        }
        return against;
    }
}
