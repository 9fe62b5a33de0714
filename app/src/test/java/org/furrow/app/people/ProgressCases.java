package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.app.clearance.AddingSampleProgress;
import org.furrow.app.clearance.CorrectingProgress;
import org.furrow.app.clearance.LookingIntoProgress;
import org.furrow.app.clearance.ProgressNames;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.ReportingFile;
import org.furrow.app.clearance.ReportingProgress;
import org.furrow.app.clearance.ScrutinizingProgress;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;

/// The use cases of reports of days, and who may do each.
final class ProgressCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> REPORTING = EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final TaskProfile PROFILE = new TaskProfile(
            "TO-1",
            TaskKind.ROAD,
            "Road",
            "Green Fields",
            List.of(),
            List.of(),
            Optional.empty(),
            Set.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Dossier.EMPTY,
            List.of(),
            List.of());

    private ProgressCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Set<Role> all = EnumSet.allOf(Role.class);
        ProgressReport report = new ProgressReport(
                nobody,
                nobody,
                DAY,
                List.of(),
                60,
                List.of(),
                Assets.NONE,
                List.of(),
                0,
                "",
                List.of(),
                Optional.empty(),
                List.of());
        Task task = new Task(
                nobody,
                PROFILE,
                TaskStatus.STARTED,
                new Task.Progress(DAY, "nora", Optional.of(DAY), Optional.empty(), "", DAY),
                List.of());
        Mission mission = new Mission(
                nobody,
                new MissionProfile(
                        "M",
                        "",
                        "Green Fields",
                        List.of(),
                        new MissionArea(List.of(), Optional.empty()),
                        new MissionPeriod(DAY, DAY.plusDays(1)),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of());
        ProgressFilter every = new ProgressFilter(Optional.empty(), Optional.empty(), DAY, DAY);
        var looked = new CorrectingProgress.Looked(nobody, Optional.empty());
        var sent = new ReportingProgress.Sent("key-of-nobody", report);
        PermissionsTest.put(
                cases, "ReadingProgress find", all, (furrow, _) -> new ReadingProgress(furrow).find(nobody));
        PermissionsTest.put(
                cases,
                "ReadingProgress list",
                all,
                (furrow, _) -> new ReadingProgress(furrow).list(every, new ProgressFilter.Page(Optional.empty(), 9)));
        PermissionsTest.put(
                cases, "ReadingProgress day", all, (furrow, _) -> new ReadingProgress(furrow).listOfDay(DAY));
        PermissionsTest.put(
                cases, "ReadingProgress task", all, (furrow, _) -> new ReadingProgress(furrow).ofTask(task));
        PermissionsTest.put(
                cases, "ReadingProgress mission", all, (furrow, _) -> new ReadingProgress(furrow).ofMission(mission));
        PermissionsTest.put(cases, "ProgressNames", all, (furrow, _) -> new ProgressNames(furrow).findTask("TO-1"));
        PermissionsTest.put(
                cases, "ReportingProgress", REPORTING, (furrow, _) -> new ReportingProgress(furrow).report(sent, DAY));
        PermissionsTest.put(
                cases,
                "ReportingProgress examine",
                REPORTING,
                (furrow, _) -> new ReportingProgress(furrow).examine(sent, DAY));
        PermissionsTest.put(
                cases,
                "CorrectingProgress",
                REPORTING,
                (furrow, _) -> new CorrectingProgress(furrow).correct(looked, report, "x", DAY));
        PermissionsTest.put(
                cases,
                "CorrectingProgress take back",
                REPORTING,
                (furrow, _) -> new CorrectingProgress(furrow).takeBack(looked, "x", DAY));
        PermissionsTest.put(
                cases, "ScrutinizingProgress", all, (furrow, _) -> new ScrutinizingProgress(furrow).examine(nobody));
        PermissionsTest.put(
                cases,
                "LookingIntoProgress",
                EnumSet.of(Role.QUALITY_OFFICER, Role.APPROVER, Role.ADMINISTRATOR),
                (furrow, _) -> new LookingIntoProgress(furrow)
                        .lookInto(nobody, new ProgressFact.LookedInto("S-8.1", "x"), DAY));
        PermissionsTest.put(cases, "ReportingFile", REPORTING, (furrow, _) -> {
            try {
                new ReportingFile(furrow).report("task\nTO-1", DAY);
            } catch (ReportingFile.Unreadable impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        PermissionsTest.put(
                cases, "AddingSampleProgress", REPORTING, (furrow, _) -> new AddingSampleProgress(furrow).add());
    }
}
