package org.furrow.app.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.release.ReleaseDecision;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// Recording that land of a hazard was cancelled, reduced or cleared.
public final class RecordingRelease {

    private final Register register;
    private final Deciding deciding;
    private final ReleaseDecision rule;

    /// Recording in this register by this standard.
    public RecordingRelease(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public RecordingRelease(Deciding deciding, NationalStandard standard) {
        register = deciding.register();
        this.deciding = deciding;
        rule = new ReleaseDecision(standard.hazards(), standard.releases());
    }

    /// Land as it is reported.
    ///
    /// @param reference the programme's own number of the release
    /// @param depthCm the depth it was cleared to, in cm; absent where nobody cleared
    /// @param operator the organisation that did the work; empty where nobody said
    /// @param isRework whether it was released before and worked again after a rejected inspection
    public record Land(
            String reference,
            ReleaseKind kind,
            Extent extent,
            OptionalInt depthCm,
            String operator,
            boolean isRework) {}

    /// Releases the land from the edit's hazard, or says why not.
    public Outcome record(Edit edit, Land land) {
        ReleaseRecorded fact = new ReleaseRecorded(
                edit.hazard(),
                land.reference(),
                land.kind(),
                land.extent(),
                land.depthCm(),
                land.operator(),
                edit.signing().approver(),
                land.isRework(),
                Optional.empty());
        return deciding.decide(
                edit,
                hazard -> new Deciding.Verdict(
                        decide(edit, hazard, fact),
                        List.of(Draft.of(
                                register.newId(), edit.day(), edit.signing().author(), fact))));
    }

    private Decision decide(Edit edit, KnownHazard hazard, ReleaseRecorded fact) {
        Decision decision = rule.decide(hazard.standing(), edit.propose(fact), edit.told());
        return switch (decision) {
            case Decision.Refused _ -> decision;
            case Decision.Allowed _ ->
                rule.decideEffect(hazard.standing(), hazard.after(edit, fact), edit.propose(fact));
        };
    }
}
