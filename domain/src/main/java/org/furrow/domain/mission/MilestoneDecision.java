package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;

/// Whether a mission has reached a milestone, as somebody says, or has to give it back.
///
/// *Accredited*, *deployed* and *working* hold what they say: every team of the mission may work on that day, with one
/// method or more.
public record MilestoneDecision(AccreditationStandard standard) {

    /// What is said of a milestone.
    ///
    /// @param day on which it was reached
    public record Claim(Milestone milestone, LocalDate day, MilestoneDocument document) {}

    /// What has to be known to decide.
    ///
    /// @param isDocumentKnown whether the register keeps the document that is named, and it was not withdrawn
    /// @param teams what decides of each team of the mission whether it may work
    /// @param unseen how many further teams it has, which whoever asks does not see
    public record Circumstances(LocalDate today, boolean isDocumentKnown, List<Readiness> teams, int unseen) {
        public Circumstances {
            teams = List.copyOf(teams);
        }
    }

    /// Whether its document is one that says so.
    ///
    /// @param mission what the mission is called
    public static List<Reason> check(String mission, Claim claim, Circumstances known) {
        List<Reason> against = new ArrayList<>();
        String milestone = MissionDecision.told(claim.milestone());
        if (claim.day().isAfter(known.today())) {
            against.add(MissionRefusal.MILESTONE_AHEAD.because(
                    "The milestone " + milestone, mission, claim.day(), known.today()));
        }
        if (claim.document().isMissing()) {
            against.add(MissionRefusal.MILESTONE_WITHOUT_DOCUMENT.because(mission, milestone));
        }
        claim.document()
                .document()
                .filter(_ -> !known.isDocumentKnown())
                .ifPresent(
                        id -> against.add(MissionRefusal.MILESTONE_DOCUMENT_UNKNOWN.because(mission, milestone, id)));
        return against;
    }

    /// Whether the mission has reached it.
    public Decision decide(Mission mission, Claim claim, Circumstances known) {
        String name = mission.profile().name();
        Milestone milestone = claim.milestone();
        List<Reason> against = new ArrayList<>();
        mission.find(milestone)
                .ifPresent(before -> against.add(
                        MissionRefusal.MILESTONE_ALREADY.because(name, MissionDecision.told(milestone), before.day())));
        milestone.before().flatMap(each -> order(mission, each, claim)).ifPresent(against::add);
        against.addAll(check(name, claim, known));
        if (milestone.asksForReadyTeams()) {
            against.addAll(unready(mission, claim, known));
        }
        return Decision.of(against);
    }

    private static Optional<Reason> order(Mission mission, Milestone before, Claim claim) {
        String name = mission.profile().name();
        String milestone = MissionDecision.told(claim.milestone());
        Optional<Mission.Reached> earlier = mission.find(before);
        if (earlier.isEmpty()) {
            return Optional.of(
                    MissionRefusal.MILESTONE_TOO_EARLY.because(name, milestone, MissionDecision.told(before)));
        }
        LocalDate since = earlier.orElseThrow().day();
        return claim.day().isBefore(since)
                ? Optional.of(MissionRefusal.MILESTONE_BEFORE_LAST.because(
                        name, milestone, claim.day(), MissionDecision.told(before), since))
                : Optional.empty();
    }

    private List<Reason> unready(Mission mission, Claim claim, Circumstances known) {
        String name = mission.profile().name();
        String milestone = MissionDecision.told(claim.milestone());
        List<Reason> against = new ArrayList<>();
        if (known.teams().isEmpty() && known.unseen() == 0) {
            against.add(MissionRefusal.MISSION_WITHOUT_TEAM.because(name, milestone));
        }
        if (known.unseen() > 0) {
            against.add(MissionRefusal.MISSION_TEAM_UNSEEN.because(known.unseen(), name, claim.day()));
        }
        ReadinessDecision readiness = new ReadinessDecision(standard);
        for (Readiness team : known.teams()) {
            List<Reason> reasons = readiness.decideForAny(team, claim.day()).reasons();
            if (!reasons.isEmpty()) {
                String called = team.team().profile().name();
                against.add(MissionRefusal.MISSION_TEAM_NOT_READY.because(called, claim.day(), name, milestone));
                against.addAll(reasons);
            }
        }
        return against;
    }

    /// Whether a milestone can be taken back: it is the last one that was reached, and there is a reason.
    public static Decision decideTakingBack(Mission mission, Milestone milestone, String reason) {
        String name = mission.profile().name();
        String told = MissionDecision.told(milestone);
        List<Reason> against = new ArrayList<>();
        if (mission.find(milestone).isEmpty()) {
            against.add(MissionRefusal.MILESTONE_NOT_REACHED.because(name, told));
        } else if (milestone == Milestone.ESTABLISHED) {
            against.add(MissionRefusal.ESTABLISHED_FOR_GOOD.because(name));
        } else if (mission.state() != milestone) {
            against.add(MissionRefusal.MILESTONE_NOT_LAST.because(name, told, MissionDecision.told(mission.state())));
        }
        if (reason.isBlank()) {
            against.add(MissionRefusal.TAKEN_BACK_WITHOUT_REASON.because(name, told));
        }
        return Decision.of(against);
    }

    /// Whether a figure can be reported for that day.
    public static Decision decideReport(Mission mission, Mission.Report report, LocalDate today) {
        String name = mission.profile().name();
        List<Reason> against = new ArrayList<>();
        if (mission.profile().objectives().stream().noneMatch(each -> each.isCalled(report.objective()))) {
            against.add(MissionRefusal.OBJECTIVE_NOT_REPORTED.because(name, report.objective()));
        }
        if (report.day().isAfter(today)) {
            against.add(MissionRefusal.MILESTONE_AHEAD.because(
                    "The figure " + report.objective(), name, report.day(), today));
        }
        return Decision.of(against);
    }
}
