package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Saying which milestones a mission reached, taking that back, and reporting figures that nobody can count.
public final class ReachingMilestones {

    private final Furrow furrow;

    /// Writing in this register.
    public ReachingMilestones(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Says that a milestone was reached, or why it was not.
    public Outcome reach(RecordId id, MilestoneDecision.Claim claim, LocalDate today) {
        return write(
                id,
                (register, mission) -> new Step(
                        decide(register, mission, claim, today),
                        new MissionSight.Entry(
                                id,
                                claim.day(),
                                new MissionFact.MilestoneReached(claim.milestone(), claim.document()))));
    }

    /// Says that a milestone was reached, and with it all before it that were not yet: on the same day, by the same
    /// document. Where something stands against one of them, none is written. Each is an entry of its own, in their
    /// order; where the disk fails in between, the earlier ones stand, and the same can be said again.
    public Outcome reachUpTo(RecordId id, MilestoneDecision.Claim claim, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_MISSIONS);
        synchronized (register.decisions()) {
            Optional<Mission> found = ReadingMissions.find(register, id);
            List<Milestone> left =
                    found.map(each -> each.leftUpTo(claim.milestone())).orElse(List.of());
            if (left.size() < 2) {
                return reach(id, claim, today);
            }
            Mission mission = found.orElseThrow();
            List<Reason> against = new ArrayList<>(MissionSight.check(register, mission.profile()));
            for (Milestone each : left) {
                MilestoneDecision.Claim next = new MilestoneDecision.Claim(each, claim.day(), claim.document());
                against.addAll(decide(register, mission, next, today).reasons());
                mission = mission.with(new Mission.Reached(each, claim.day(), claim.document()));
            }
            return against.isEmpty() ? write(register, id, left, claim) : new Outcome.Refused(distinct(against));
        }
    }

    private Outcome write(Register register, RecordId id, List<Milestone> left, MilestoneDecision.Claim claim) {
        List<Revision> written = new ArrayList<>();
        for (Milestone each : left) {
            MissionFact fact = new MissionFact.MilestoneReached(each, claim.document());
            written.addAll(MissionSight.write(furrow, register, new MissionSight.Entry(id, claim.day(), fact))
                    .revisions());
        }
        return new Outcome.Recorded(written);
    }

    /// Teams that may not work stand against each of several milestones in the same words.
    private static List<Reason> distinct(List<Reason> reasons) {
        return reasons.stream().distinct().toList();
    }

    /// Takes back that a milestone was reached. The entry stays in the journal, and this one after it.
    public Outcome takeBack(RecordId id, Milestone milestone, String reason, LocalDate today) {
        return write(
                id,
                (_, mission) -> new Step(
                        MilestoneDecision.decideTakingBack(mission, milestone, reason),
                        new MissionSight.Entry(
                                id, today, new MissionFact.MilestoneTakenBack(milestone, reason.strip()))));
    }

    /// Reports how much of an objective was achieved by a day, all in all.
    public Outcome report(RecordId id, Mission.Report report, LocalDate today) {
        return write(
                id,
                (_, mission) -> new Step(
                        MilestoneDecision.decideReport(mission, report, today),
                        new MissionSight.Entry(
                                id,
                                report.day(),
                                new MissionFact.FigureReported(report.objective(), report.amount()))));
    }

    /// What is decided about a step, and what is written if nothing stands against it.
    private record Step(Decision decision, MissionSight.Entry entry) {}

    private interface Stepping {
        Step of(Register register, Mission mission);
    }

    private Outcome write(RecordId id, Stepping stepping) {
        Register register = furrow.register(Permission.PLAN_MISSIONS);
        synchronized (register.decisions()) {
            Optional<Mission> mission = ReadingMissions.find(register, id);
            if (mission.isEmpty()) {
                return new Outcome.Refused(List.of(MissionRefusal.UNKNOWN_MISSION.because(id)));
            }
            Step step = stepping.of(register, mission.orElseThrow());
            List<Reason> against = new ArrayList<>(
                    MissionSight.check(register, mission.orElseThrow().profile()));
            against.addAll(step.decision().reasons());
            return against.isEmpty()
                    ? MissionSight.write(furrow, register, step.entry())
                    : new Outcome.Refused(against);
        }
    }

    private Decision decide(Register register, Mission mission, MilestoneDecision.Claim claim, LocalDate today) {
        MissionStanding standing = new MissionStanding(mission, ReadingTeams.read(register), List.of(), List.of());
        return new MilestoneDecision(furrow.standard().accreditation())
                .decide(
                        mission,
                        claim,
                        new MilestoneDecision.Circumstances(
                                today,
                                MissionSight.isDocumentKnown(furrow, claim.document()),
                                standing.readiness(),
                                standing.unseenTeams()));
    }
}
