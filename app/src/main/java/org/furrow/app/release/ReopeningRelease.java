package org.furrow.app.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.release.ReopeningDecision;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Reopening released land that turned out to be hazardous again. The release stays in the register.
public final class ReopeningRelease {

    private final Deciding deciding;
    private final ReopeningDecision rule;

    /// Reopening in this register by this standard.
    public ReopeningRelease(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public ReopeningRelease(Deciding deciding, NationalStandard standard) {
        this.deciding = deciding;
        rule = new ReopeningDecision(standard.hazards());
    }

    /// Reopens this part of the edit's hazard, all that was released where its extent is unknown, or says why not.
    public Outcome reopen(Edit edit, Extent again) {
        return reopen(edit, Optional.empty(), again);
    }

    /// The same, of land that was released by this release.
    public Outcome reopen(Edit edit, Optional<RecordId> release, Extent again) {
        HazardFact.Reopened fact =
                new HazardFact.Reopened(again, edit.fullReason(), edit.signing().approver());
        return deciding.decide(edit, hazard -> {
            List<Reason> against = new ArrayList<>(rule.decide(hazard.standing(), edit.propose(fact), edit.told())
                    .reasons());
            against.addAll(checkRelease(hazard, release, again));
            return new Deciding.Verdict(
                    Decision.of(against.stream().distinct().toList()), List.of(hazard.draft(edit, fact)));
        });
    }

    /// The release is one of this hazard's, and the land lies in it.
    private static List<Reason> checkRelease(KnownHazard hazard, Optional<RecordId> release, Extent again) {
        boolean isReleased = release.map(id -> hazard.revisions().stream()
                        .filter(revision -> revision.draft().record().equals(id))
                        .map(revision -> revision.draft().fact())
                        .anyMatch(fact -> fact instanceof ReleaseRecorded land && touches(land.extent(), again)))
                .orElse(true);
        return isReleased
                ? List.of()
                : List.of(
                        ChangeRefusal.NOTHING_RELEASED.because(hazard.standing().reference()));
    }

    private static boolean touches(Extent released, Extent again) {
        return released.findFootprint().isEmpty()
                || again.findFootprint().isEmpty()
                || released.findFootprint()
                        .orElseThrow()
                        .overlaps(again.findFootprint().orElseThrow());
    }
}
