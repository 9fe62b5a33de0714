package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Split;
import org.furrow.domain.hazard.SplitDecision;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;
import org.furrow.store.hazard.HazardQuery;

/// Splitting what remains of a hazard into hazards of their own, which keep its classification and work status.
///
/// All is written in one step. What was released stays in the account of the hazard that was split.
public final class SplittingHazard {

    private final Register register;
    private final Deciding deciding;
    private final SplitDecision rule;
    private final HazardQuery hazards = new HazardQuery();

    /// Splitting in this register by this standard.
    public SplittingHazard(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public SplittingHazard(Deciding deciding, NationalStandard standard) {
        register = deciding.register();
        this.deciding = deciding;
        rule = new SplitDecision(standard.hazards());
    }

    /// A part that becomes a hazard of its own.
    public record Part(Description description, Extent extent) {}

    /// Splits the hazard into these parts, or says why not.
    public Outcome split(Edit edit, List<Part> parts) {
        Split split = new Split(parts.stream().map(Part::extent).toList());
        return deciding.decide(edit, hazard -> {
            List<Reason> against = new ArrayList<>(rule.decide(hazard.standing(), edit.propose(split), edit.told())
                    .reasons());
            against.addAll(checkReferences(parts));
            return new Deciding.Verdict(Decision.of(against), drafts(edit, hazard, parts, split));
        });
    }

    private List<Reason> checkReferences(List<Part> parts) {
        List<Reason> against = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Part part : parts) {
            String reference = part.description().reference();
            against.addAll(References.check(register, hazards, part.description()));
            if (before.contains(reference)) {
                against.add(ChangeRefusal.REFERENCE_TAKEN.because(reference));
            }
            before.add(reference);
        }
        return against;
    }

    private List<Draft> drafts(Edit edit, KnownHazard whole, List<Part> parts, Split split) {
        Hazard hazard = whole.standing().hazard();
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            HazardFact.Recorded recorded = new HazardFact.Recorded(
                    part.description(),
                    part.extent(),
                    hazard.classification(),
                    hazard.status(),
                    split.evidenceOf(part.extent(), hazard.evidence()),
                    List.of(hazard.id()),
                    Optional.empty());
            drafts.add(Draft.of(register.newId(), edit.day(), edit.signing().author(), recorded));
        }
        List<RecordId> children = drafts.stream().map(Draft::record).toList();
        drafts.addFirst(whole.draft(
                edit,
                new HazardFact.Superseded(
                        children,
                        split.transferred(whole.standing()),
                        edit.fullReason(),
                        edit.signing().approver())));
        return drafts;
    }
}
