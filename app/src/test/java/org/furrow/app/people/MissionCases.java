package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.mission.AddingSampleMission;
import org.furrow.app.mission.EstablishingMissions;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.MissionWish;
import org.furrow.app.mission.ReachingMilestones;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.people.Role;

/// The use cases of missions, and who may do each.
final class MissionCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> PLANNERS =
            EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.APPROVER, Role.ADMINISTRATOR);
    private static final MissionPeriod PERIOD = new MissionPeriod(DAY, DAY.plusDays(90));
    private static final MilestoneDocument ORDER = MilestoneDocument.called("Order 7");
    private static final MissionReading.Said SAID = new MissionReading.Said(
            DAY,
            new MissionWish(
                    "River 1",
                    "Clear the bank",
                    "Green Fields",
                    List.of(),
                    MissionArea.EVERYWHERE,
                    PERIOD,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            ORDER);

    private MissionCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Set<Role> all = EnumSet.allOf(Role.class);
        Mission mission = new Mission(
                nobody,
                new MissionProfile(
                        "River 1",
                        "",
                        "Green Fields",
                        List.of(),
                        MissionArea.EVERYWHERE,
                        PERIOD,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new Mission.Reached(Milestone.ESTABLISHED, DAY, ORDER)),
                List.of());
        put(
                cases,
                EnumSet.of(Role.ADMINISTRATOR),
                "AddingSampleMission",
                (register, _) -> new AddingSampleMission(register).add());
        put(cases, all, "ReadingMissions list", (register, _) -> new ReadingMissions(register).list(DAY));
        put(cases, all, "ReadingMissions find", (register, _) -> new ReadingMissions(register).find(nobody, DAY));
        put(cases, all, "ReadingMissions of", (register, _) -> new ReadingMissions(register).listOf(nobody));
        put(cases, all, "ReadingMissions history", (register, _) -> new ReadingMissions(register).history(nobody));
        put(cases, all, "ReadingMissions ground", (register, _) -> new ReadingMissions(register).readGround(mission));
        put(
                cases,
                PLANNERS,
                "EstablishingMissions establish",
                (register, _) -> new EstablishingMissions(register).establish(SAID, DAY));
        put(
                cases,
                PLANNERS,
                "EstablishingMissions revise",
                (register, _) -> new EstablishingMissions(register).revise(nobody, SAID, "", Optional.empty()));
        put(
                cases,
                PLANNERS,
                "ReachingMilestones reach",
                (register, _) -> new ReachingMilestones(register)
                        .reach(nobody, new MilestoneDecision.Claim(Milestone.TRAINED, DAY, ORDER), DAY));
        put(
                cases,
                PLANNERS,
                "ReachingMilestones take back",
                (register, _) -> new ReachingMilestones(register).takeBack(nobody, Milestone.TRAINED, "x", DAY));
        put(
                cases,
                PLANNERS,
                "ReachingMilestones report",
                (register, _) ->
                        new ReachingMilestones(register).report(nobody, new Mission.Report("Wells", DAY, 1), DAY));
    }

    private static void put(
            Map<String, PermissionsTest.UseCase> cases, Set<Role> allowed, String name, PermissionsTest.Call call) {
        cases.put(name, new PermissionsTest.UseCase(allowed, call));
    }
}
