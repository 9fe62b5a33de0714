package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EntryDecision;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;
import org.furrow.store.hazard.HazardQuery;

/// Recording a hazard that was not in the register.
///
/// It enters as an indication. Where a survey says more, its classification follows in the same step as an entry of
/// its own, so that who approved it stands in the journal.
public final class RecordingHazard {

    private final Deciding deciding;
    private final EntryDecision rule;
    private final HazardQuery hazards = new HazardQuery();

    /// Recording in this register by this standard.
    public RecordingHazard(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public RecordingHazard(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new EntryDecision(standard.hazards());
    }

    /// What was reported.
    ///
    /// @param classification an indication, or what the survey concludes
    public record Sighting(
            Description description, Extent extent, Classification classification, List<EvidenceItem> evidence) {
        public Sighting {
            evidence = List.copyOf(evidence);
        }
    }

    /// Records the hazard under the edit's id, or says why not.
    public Outcome record(Edit edit, Sighting sighting) {
        return deciding.decideNew(register -> {
            HazardFact.Recorded recorded = indication(sighting);
            Standing standing = KnownHazard.afterRecording(edit, recorded);
            HazardFact.Reclassified classified = new HazardFact.Reclassified(
                    sighting.classification(), edit.fullReason(), edit.signing().approver());
            List<Reason> against = new ArrayList<>(checkNew(register, edit, sighting));
            against.addAll(
                    rule.decide(standing, edit.propose(classified), edit.told()).reasons());
            List<Draft> drafts = new ArrayList<>();
            drafts.add(draft(edit, recorded));
            if (sighting.classification() != Classification.INDICATION) {
                drafts.add(draft(edit, classified));
            }
            return new Deciding.Verdict(Decision.of(against), drafts);
        });
    }

    private static HazardFact.Recorded indication(Sighting sighting) {
        return new HazardFact.Recorded(
                sighting.description(),
                sighting.extent(),
                Classification.INDICATION,
                WorkStatus.OPEN,
                sighting.evidence(),
                List.of(),
                Optional.empty());
    }

    private List<Reason> checkNew(Register register, Edit edit, Sighting sighting) {
        if (KnownHazard.find(register, edit.hazard()).isPresent()) {
            return List.of(ChangeRefusal.ALREADY_RECORDED.because(edit.hazard()));
        }
        return References.check(register, hazards, sighting.description());
    }

    private static Draft draft(Edit edit, HazardFact fact) {
        return Draft.of(edit.hazard(), edit.day(), edit.signing().author(), fact);
    }
}
