package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Merge;
import org.furrow.domain.hazard.MergeDecision;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;
import org.furrow.store.hazard.HazardQuery;

/// Merging what remains of several hazards into one. All is written in one step.
public final class MergingHazards {

    private final Register register;
    private final Deciding deciding;
    private final MergeDecision rule;
    private final HazardQuery hazards = new HazardQuery();

    /// Merging in this register by this standard.
    public MergingHazards(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public MergingHazards(Deciding deciding, NationalStandard standard) {
        register = deciding.register();
        this.deciding = deciding;
        rule = new MergeDecision(standard.hazards());
    }

    /// Another hazard that goes into the merge.
    ///
    /// @param seen the latest revision of it that the author had before them, absent where the author did not say
    public record Other(RecordId hazard, Optional<Hash> seen) {

        /// One of which the author did not say what they had seen.
        public static Other of(RecordId hazard) {
            return new Other(hazard, Optional.empty());
        }
    }

    /// Merges the others with the edit's hazard under a new description, or says why not.
    public Outcome merge(Edit edit, List<Other> others, Description merged) {
        return deciding.decide(edit, first -> {
            List<Reason> against = new ArrayList<>(References.check(register, hazards, merged));
            List<KnownHazard> all = new ArrayList<>(List.of(first));
            for (Other other : others) {
                KnownHazard.find(register, other.hazard())
                        .ifPresentOrElse(
                                known -> {
                                    all.add(known);
                                    against.addAll(Deciding.checkSeen(other.seen(), known));
                                },
                                () -> against.add(ChangeRefusal.UNKNOWN_HAZARD.because(other.hazard())));
            }
            List<Standing> standings = all.stream().map(KnownHazard::standing).toList();
            against.addAll(
                    rule.decide(standings, edit.propose(merged), edit.told()).reasons());
            List<Draft> drafts = Merge.of(standings)
                    .map(merge -> drafts(edit, all, merge, merged))
                    .orElse(List.of());
            return new Deciding.Verdict(Decision.of(against), drafts);
        });
    }

    private List<Draft> drafts(Edit edit, List<KnownHazard> all, Merge merge, Description merged) {
        RecordId whole = register.newId();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            drafts.add(all.get(i)
                    .draft(
                            edit,
                            new HazardFact.Superseded(
                                    List.of(whole),
                                    merge.shares().get(i),
                                    edit.fullReason(),
                                    edit.signing().approver())));
        }
        List<Hazard> parts = all.stream().map(each -> each.standing().hazard()).toList();
        drafts.add(Draft.of(whole, edit.day(), edit.signing().author(), recorded(parts, merge, merged)));
        return drafts;
    }

    private static HazardFact.Recorded recorded(List<Hazard> parts, Merge merge, Description merged) {
        List<EvidenceItem> evidence = parts.stream()
                .flatMap(part -> part.evidence().stream())
                .distinct()
                .toList();
        return new HazardFact.Recorded(
                merged,
                merge.extent(),
                parts.getFirst().classification(),
                parts.getFirst().status(),
                evidence,
                parts.stream().map(Hazard::id).toList(),
                Optional.empty());
    }
}
