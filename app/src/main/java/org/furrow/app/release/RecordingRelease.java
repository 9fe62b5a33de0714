package org.furrow.app.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.hazard.RegisteredQuality;
import org.furrow.app.hazard.RegisteredTasks;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.release.ReleaseDecision;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.domain.tasking.TaskSupport;
import org.furrow.store.Register;

/// Recording that land of a hazard was cancelled, reduced or cleared.
public final class RecordingRelease {

    private final Register register;
    private final Deciding deciding;
    private final ReleaseDecision rule;
    private final RegisteredTasks tasks;
    private final RegisteredQuality quality;

    /// Recording in this register by this standard.
    public RecordingRelease(Register register, NationalStandard standard) {
        this(new Deciding(register), standard);
    }

    /// The same, deciding and writing in this way.
    public RecordingRelease(Deciding deciding, NationalStandard standard) {
        register = deciding.register();
        this.deciding = deciding;
        rule = new ReleaseDecision(standard.hazards(), standard.releases());
        tasks = new RegisteredTasks(register, standard.accreditation(), List.of());
        quality = new RegisteredQuality(register);
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

    /// Releases the land from the edit's hazard, or says why not. Where the register holds tasks for the hazard, only
    /// their completion reports release land of it.
    public Outcome record(Edit edit, Land land) {
        TaskSupport registered = tasks.of(edit);
        List<Reason> against = registered.tasks().stream()
                .limit(1)
                .map(task -> HandoverRefusal.ONLY_BY_REPORT.because(
                        name(edit), task.profile().number()))
                .toList();
        return record(edit, land, registered, against);
    }

    /// The same, as a completion report of one of these tasks says.
    public Outcome recordByReport(Edit edit, Land land) {
        return record(edit, land, tasks.of(edit), List.of());
    }

    private String name(Edit edit) {
        return deciding.find(edit.hazard())
                .map(hazard -> hazard.standing().reference())
                .orElse(edit.hazard().toString());
    }

    private Outcome record(Edit edit, Land land, TaskSupport registered, List<Reason> before) {
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
        Support support = quality.of(edit).over(registered.over(edit.told()));
        return deciding.decide(edit, hazard -> {
            List<Reason> against = new ArrayList<>(before);
            against.addAll(decide(edit, hazard, fact, support).reasons());
            return new Deciding.Verdict(
                    Decision.of(against),
                    List.of(Draft.of(
                            register.newId(), edit.day(), edit.signing().author(), fact)));
        });
    }

    private Decision decide(Edit edit, KnownHazard hazard, ReleaseRecorded fact, Support support) {
        Decision decision = rule.decide(hazard.standing(), edit.propose(fact), support);
        return switch (decision) {
            case Decision.Refused _ -> decision;
            case Decision.Allowed _ ->
                rule.decideEffect(hazard.standing(), hazard.after(edit, fact), edit.propose(fact));
        };
    }
}
