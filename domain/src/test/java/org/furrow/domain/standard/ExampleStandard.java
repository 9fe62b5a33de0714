package org.furrow.domain.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Change;
import org.furrow.domain.hazard.ChangeRule;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.ClassificationRule;
import org.furrow.domain.hazard.Directness;
import org.furrow.domain.hazard.EvidenceKind;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRule;
import org.furrow.domain.release.ReleaseStandard;

/// A small standard for tests: one role `boss` approves everything, and each rule asks for as little as it can.
public final class ExampleStandard {

    /// The only role that approves.
    public static final Role BOSS = new Role("boss", "Boss");

    /// Allows 5 m² or 0.1 %.
    public static final Tolerance TILING = new Tolerance(new Area(5), 0.001);

    /// Allows 10 m² or 1 %.
    public static final Tolerance EXCESS = new Tolerance(new Area(10), 0.01);

    private static final Set<Classification> AREAS = EnumSet.of(Classification.SUSPECTED, Classification.CONFIRMED);

    private ExampleStandard() {}

    /// The part about hazards.
    public static HazardStandard hazards() {
        return new HazardStandard(
                List.of(
                        new EvidenceKind("verbal-report", "Verbal report", Directness.INDIRECT),
                        new EvidenceKind("mine-sign", "Mine sign", Directness.DIRECT),
                        new EvidenceKind("nothing", "Nothing found", Directness.NONE)),
                classifications(),
                statuses(),
                changes(),
                50,
                TILING);
    }

    /// The part about releases.
    public static ReleaseStandard releases() {
        Map<ReleaseKind, ReleaseRule> rules = new EnumMap<>(ReleaseKind.class);
        rules.put(
                ReleaseKind.CANCELLED,
                release(ReleaseKind.CANCELLED, Guard.WITHIN_BOUNDARY, Guard.NO_UNEXPLAINED_DIRECT_EVIDENCE));
        rules.put(ReleaseKind.REDUCED, release(ReleaseKind.REDUCED, Guard.WITHIN_BOUNDARY));
        rules.put(ReleaseKind.CLEARED, release(ReleaseKind.CLEARED));
        return new ReleaseStandard(rules, EXCESS);
    }

    /// What a rule asks for: a boss, and these.
    public static Conditions asking(Set<Datum> data, Guard... guards) {
        return new Conditions("report", Set.of(BOSS), data, Set.of(guards), Set.of(), "test");
    }

    private static ReleaseRule release(ReleaseKind kind, Guard... guards) {
        return new ReleaseRule(
                kind, EnumSet.of(WorkStatus.OPEN, WorkStatus.WORKED_ON), AREAS, asking(Set.of(), guards));
    }

    private static List<ClassificationRule> classifications() {
        Conditions entry =
                new Conditions("report", Set.of(), Set.of(), Set.of(Guard.POSITION, Guard.SOURCE), Set.of(), "test");
        return List.of(
                new ClassificationRule(Optional.empty(), Classification.INDICATION, entry),
                classify(Classification.INDICATION, Classification.SUSPECTED),
                classify(Classification.INDICATION, Classification.CONFIRMED),
                classify(Classification.SUSPECTED, Classification.CONFIRMED),
                classify(Classification.CONFIRMED, Classification.SUSPECTED));
    }

    private static ClassificationRule classify(Classification from, Classification to) {
        return new ClassificationRule(Optional.of(from), to, asking(Set.of(Datum.REASON)));
    }

    private static List<StatusRule> statuses() {
        List<StatusRule> rules = new ArrayList<>();
        rules.add(new StatusRule(
                WorkStatus.OPEN,
                WorkStatus.DISCARDED,
                EnumSet.of(Classification.INDICATION),
                asking(Set.of(Datum.REASON))));
        rules.add(status(WorkStatus.OPEN, WorkStatus.TASKED, Guard.TASK_ORDER));
        rules.add(status(WorkStatus.TASKED, WorkStatus.WORKED_ON, Guard.LIVE_TASK_ORDER, Guard.ACCREDITED_TEAM));
        rules.add(status(WorkStatus.WORKED_ON, WorkStatus.COMPLETED, Guard.REMAINDER_LISTED));
        rules.add(status(
                WorkStatus.COMPLETED, WorkStatus.INSPECTED, Guard.INSPECTION_ACCEPTED, Guard.NO_OPEN_NONCONFORMITY));
        rules.add(status(WorkStatus.INSPECTED, WorkStatus.HANDED_OVER, Guard.NO_OPEN_CRITICAL));
        return rules;
    }

    private static StatusRule status(WorkStatus from, WorkStatus to, Guard... guards) {
        return new StatusRule(from, to, AREAS, asking(Set.of(), guards));
    }

    private static Map<Change, ChangeRule> changes() {
        Map<Change, ChangeRule> rules = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            EnumSet<WorkStatus> from =
                    EnumSet.of(WorkStatus.OPEN, WorkStatus.WORKED_ON, WorkStatus.INSPECTED, WorkStatus.HANDED_OVER);
            if (change == Change.REOPENING) {
                from.add(WorkStatus.SUPERSEDED);
            }
            rules.put(change, new ChangeRule(change, from, asking(Set.of(Datum.REASON))));
        }
        return rules;
    }
}
