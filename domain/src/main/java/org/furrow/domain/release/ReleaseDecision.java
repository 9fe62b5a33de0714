package org.furrow.domain.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.HazardGuards;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;

/// Whether land of a hazard may be released.
///
/// Whatever the profile says, somebody other than the author approves it, cleared land has a depth, the release
/// touches the hazard, and it is no larger than what remains. Land worked again after a rejected inspection is
/// compared with the whole hazard, for it was released before.
public record ReleaseDecision(HazardStandard hazards, ReleaseStandard releases) {

    /// The answer to a proposed release.
    public Decision decide(Standing standing, Proposal<ReleaseRecorded> proposal, Support support) {
        ReleaseRecorded release = proposal.change();
        ReleaseRule rule = releases.rule(release.kind());
        Matter matter =
                new Matter("The release as " + release.kind().code() + " land", standing.reference(), proposal.day());
        List<Reason> against = new ArrayList<>();
        if (!release.hazard().equals(standing.hazard().id())) {
            against.add(ChangeRefusal.NOT_RECORDED_HERE.because(release.hazard(), standing.reference()));
        }
        against.addAll(checkState(rule, standing, matter));
        against.addAll(rule.conditions().check(matter, proposal.signing(), support));
        against.addAll(new HazardGuards(hazards, standing, release.extent(), new SupportGuards(matter, support))
                .check(rule.conditions()));
        if (proposal.day().isBefore(standing.hazard().reported())) {
            against.add(ChangeRefusal.BEFORE_HAZARD.because(
                    standing.reference(), proposal.day(), standing.hazard().reported()));
        }
        against.addAll(checkDepth(standing, release, support));
        against.addAll(checkGround(standing, release, rule));
        return Decision.of(against);
    }

    /// The answer by what the release would do in the ledger, for one that nothing else stands against: what it covers
    /// of what remains must count. It does not where it is dated before the land was hazardous on record.
    ///
    /// @param after where the hazard would stand
    public Decision decideEffect(Standing before, Standing after, Proposal<ReleaseRecorded> proposal) {
        Area covered = proposal.change().isRework() ? Area.ZERO : covered(before, proposal.change());
        Area credited = before.remaining().minusAtMost(after.remaining());
        Area lost = covered.minusAtMost(credited);
        return lost.compareTo(releases.excess().of(covered)) > 0
                ? Decision.of(List.of(
                        ChangeRefusal.NOT_CREDITED.because(before.reference(), proposal.day(), covered, credited)))
                : new Decision.Allowed();
    }

    private static Area covered(Standing before, ReleaseRecorded release) {
        boolean isDrawn =
                release.extent() instanceof Extent.Drawn && before.hazard().extent() instanceof Extent.Drawn;
        Area covered = isDrawn
                ? release.extent()
                        .findFootprint()
                        .flatMap(drawn -> before.ground().flatMap(drawn::intersection))
                        .map(Footprint::area)
                        .orElse(Area.ZERO)
                : release.extent().area();
        return covered.compareTo(before.remaining()) > 0 ? before.remaining() : covered;
    }

    private static List<Reason> checkState(ReleaseRule rule, Standing standing, Matter matter) {
        List<Reason> against = new ArrayList<>();
        WorkStatus status = standing.hazard().status();
        if (!rule.from().contains(status)) {
            String from = rule.from().stream().map(WorkStatus::label).collect(Collectors.joining(", "));
            against.add(ChangeRefusal.NOT_WHILE.because(matter.change(), matter.hazard(), status.label(), from));
        }
        Classification classification = standing.hazard().classification();
        if (!rule.of().contains(classification)) {
            String of = rule.of().stream().map(Classification::label).collect(Collectors.joining(", "));
            against.add(ChangeRefusal.NOT_FOR_CLASSIFICATION.because(
                    matter.hazard(), classification.label(), rule.kind().code(), of));
        }
        return against;
    }

    private List<Reason> checkDepth(Standing standing, ReleaseRecorded release, Support support) {
        boolean needsDepth = release.kind() == ReleaseKind.CLEARED
                || releases.rule(release.kind()).conditions().guards().contains(Guard.DEPTH);
        if (release.depthCm().isEmpty() || release.depthCm().getAsInt() < 0) {
            return needsDepth ? List.of(ChangeRefusal.NO_DEPTH.because(standing.reference())) : List.of();
        }
        int depthCm = release.depthCm().getAsInt();
        return support.taskOrders().stream()
                .filter(_ -> release.kind() == ReleaseKind.CLEARED)
                .filter(order -> order.depthCm().orElse(0) > depthCm)
                .map(order -> ChangeRefusal.TOO_SHALLOW.because(
                        standing.reference(),
                        depthCm,
                        order.reference(),
                        order.depthCm().orElseThrow()))
                .toList();
    }

    private List<Reason> checkGround(Standing standing, ReleaseRecorded release, ReleaseRule rule) {
        Area surface = release.extent().area();
        if (surface.isZero()) {
            return List.of(ChangeRefusal.RELEASE_WITHOUT_EXTENT.because(standing.reference()));
        }
        List<Reason> against = new ArrayList<>();
        Area bound = release.isRework() ? standing.hazard().extent().area() : standing.remaining();
        Area tolerance = releases.excess().of(bound);
        if (surface.compareTo(bound.plus(tolerance)) > 0) {
            against.add(ChangeRefusal.LARGER_THAN_REMAINS.because(standing.reference(), surface, bound, tolerance));
        }
        if (release.extent() instanceof Extent.Drawn drawn
                && standing.hazard().extent() instanceof Extent.Drawn around) {
            against.addAll(checkDrawn(standing, rule, drawn.footprint(), around.footprint()));
        }
        return against;
    }

    private List<Reason> checkDrawn(Standing standing, ReleaseRule rule, Footprint drawn, Footprint around) {
        Optional<Footprint> inside = drawn.intersection(around);
        if (inside.isEmpty()) {
            return List.of(ChangeRefusal.OUTSIDE.because(standing.reference()));
        }
        Area beyond = drawn.minus(around).map(Footprint::area).orElse(Area.ZERO);
        Area tolerance = releases.excess().of(drawn.area());
        return rule.conditions().guards().contains(Guard.WITHIN_BOUNDARY) && beyond.compareTo(tolerance) > 0
                ? List.of(ChangeRefusal.BEYOND_BOUNDARY.because(beyond, standing.reference(), tolerance))
                : List.of();
    }
}
