package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Extent;

/// The checks that the profile asks for by name, on a hazard and on what the caller stated.
///
/// @param ground the part of the hazard that the change is about
public record HazardGuards(HazardStandard standard, Standing standing, Extent ground, SupportGuards stated) {

    /// The checks for a change of the whole hazard.
    public static HazardGuards of(HazardStandard standard, Standing standing, SupportGuards stated) {
        return new HazardGuards(standard, standing, standing.hazard().extent(), stated);
    }

    /// What stands against a change under these conditions.
    public List<Reason> check(Conditions conditions) {
        List<Reason> against = new ArrayList<>();
        for (Guard guard : conditions.guards()) {
            against.addAll(check(guard));
        }
        return against;
    }

    private List<Reason> check(Guard guard) {
        return switch (guard) {
            case POSITION -> needed(guard, hasPosition());
            case SOURCE -> needed(guard, hasSource());
            case POLYGON -> needed(guard, ground instanceof Extent.Drawn);
            case CONTAMINATION -> needed(guard, hasContamination());
            case NOTHING_REMAINS -> nothingRemains("release the rest first");
            case REMAINDER_LISTED ->
                support().tells(Datum.REMAINDER) ? List.of() : nothingRemains("list what remains and why");
            case NO_UNEXPLAINED_DIRECT_EVIDENCE -> unexplainedEvidence();
            case TASK_ORDER -> stated.taskOrder();
            case LIVE_TASK_ORDER -> stated.liveTaskOrder();
            case ACCREDITED_TEAM -> stated.accreditedTeam();
            case INSPECTION_ACCEPTED -> stated.inspection(true);
            case INSPECTION_REJECTED -> stated.inspection(false);
            case NO_OPEN_CRITICAL -> stated.noneOpen(true);
            case NO_OPEN_NONCONFORMITY -> stated.noneOpen(false);
            // These two are about the release itself, which checks them.
            case WITHIN_BOUNDARY, DEPTH -> List.of();
        };
    }

    private Matter matter() {
        return stated.matter();
    }

    private Support support() {
        return stated.support();
    }

    private List<Reason> needed(Guard guard, boolean isThere) {
        return isThere
                ? List.of()
                : List.of(ChangeRefusal.GUARD_UNMET.because(matter().change(), matter().hazard(), guard.label()));
    }

    private boolean hasPosition() {
        return ground instanceof Extent.Drawn
                || standing.hazard().evidence().stream()
                        .anyMatch(item -> item.where().isPresent());
    }

    private boolean hasSource() {
        return standing.hazard().evidence().stream()
                .anyMatch(item -> !item.source().isBlank());
    }

    private boolean hasContamination() {
        return standing.hazard().description().contamination().stream().anyMatch(each -> each != Contamination.UNKNOWN);
    }

    private List<Reason> nothingRemains(String instead) {
        return standing.remaining().isZero()
                ? List.of()
                : List.of(ChangeRefusal.STILL_REMAINS.because(
                        matter().change(), matter().hazard(), standing.remaining(), instead));
    }

    private List<Reason> unexplainedEvidence() {
        long inside = standing.hazard().evidence().stream()
                .filter(item -> standard.is(item, Directness.DIRECT))
                .filter(this::mayLieInside)
                .count();
        return inside == 0 || support().tells(Datum.EVIDENCE_EXPLAINED)
                ? List.of()
                : List.of(ChangeRefusal.EVIDENCE_UNEXPLAINED.because(inside, matter().hazard()));
    }

    /// Evidence without a position may lie anywhere, so it counts as inside until somebody explains it.
    private boolean mayLieInside(EvidenceItem item) {
        return item.where().isEmpty()
                || ground.findFootprint()
                        .map(drawn -> drawn.contains(item.where().orElseThrow()))
                        .orElse(true);
    }
}
