package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.AddingSampleTasks;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.PrefillingOrder;
import org.furrow.app.tasking.PrefillingStatus;
import org.furrow.app.tasking.ProposingWithStep;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.SplittingSuspended;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.domain.tasking.TaskStep;

/// The use cases of tasks, and who may do each.
final class TaskCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> ORDERING = EnumSet.of(Role.APPROVER, Role.ADMINISTRATOR);
    private static final Set<Role> RUNNING = EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final Set<Role> ACCEPTING = EnumSet.of(Role.QUALITY_OFFICER, Role.APPROVER, Role.ADMINISTRATOR);
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
    private static final TaskFact.Suspended RAIN =
            new TaskFact.Suspended(StopCause.WEATHER, "flooded", "tape", Optional.empty());

    private TaskCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Set<Role> all = EnumSet.allOf(Role.class);
        Task task = new Task(
                nobody,
                PROFILE,
                TaskStatus.STARTED,
                new Task.Progress(DAY, "nora", Optional.of(DAY), Optional.empty(), "", DAY),
                List.of());
        Typed tasked = Typed.nothing().with("to", "tasked");
        PermissionsTest.put(
                cases, "PrefillingStatus", all, (register, _) -> new PrefillingStatus(register).begin(nobody, tasked));
        PermissionsTest.put(
                cases,
                "PrefillingStatus held",
                all,
                (register, _) -> new PrefillingStatus(register).listHeld(nobody, DAY));
        PermissionsTest.put(
                cases, "PrefillingOrder", ORDERING, (register, _) -> new PrefillingOrder(register).begin("", DAY));
        PermissionsTest.put(
                cases,
                "PrefillingOrder organisations",
                ORDERING,
                (register, _) -> new PrefillingOrder(register).listOrganisations());
        PermissionsTest.put(cases, "ReadingTasks read", all, (register, _) -> new ReadingTasks(register).read());
        PermissionsTest.put(
                cases, "ReadingTasks history", all, (register, _) -> new ReadingTasks(register).history(nobody));
        PermissionsTest.put(
                cases, "ReadingTasks ground", all, (register, _) -> new ReadingTasks(register).listGround(task));
        PermissionsTest.put(
                cases,
                "AddingSampleTasks",
                EnumSet.of(Role.ADMINISTRATOR),
                (register, _) -> new AddingSampleTasks(register).add());
        PermissionsTest.put(
                cases,
                "OrderingTasks",
                ORDERING,
                (register, _) -> new OrderingTasks(register).order(DAY, PROFILE, DAY));
        PermissionsTest.put(
                cases,
                "TakingSteps examine",
                RUNNING,
                (register, _) -> new TakingSteps(register).examine(task, TaskStep.START, DAY));
        PermissionsTest.put(
                cases,
                "SplittingSuspended",
                EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR),
                (register, _) -> new SplittingSuspended(register).propose(task, RAIN, DAY));
        TakingSteps.Wanted start = new TakingSteps.Wanted(nobody, DAY, new TaskFact.Started(""), Optional.empty());
        PermissionsTest.put(
                cases,
                "ProposingWithStep",
                RUNNING,
                (register, _) ->
                        new ProposingWithStep(register).take(start, new ProposingWithStep.Told(true, Map.of()), DAY));
        PermissionsTest.put(
                cases,
                "ProposingWithStep offer",
                all,
                (register, _) -> new ProposingWithStep(register).offer(task, TaskStep.START));
        step(cases, nobody, ORDERING, new TaskFact.Changed(PROFILE, "x"));
        step(cases, nobody, ORDERING, new TaskFact.Withdrawn("x"));
        step(cases, nobody, RUNNING, new TaskFact.Planned(new TaskPlan(List.of(), DAY, DAY, "", "", "", "")));
        step(cases, nobody, RUNNING, new TaskFact.Started(""));
        step(cases, nobody, RUNNING, RAIN);
        step(cases, nobody, RUNNING, new TaskFact.Restarted("", ""));
        step(cases, nobody, RUNNING, new TaskFact.Completed("", List.of()));
        step(cases, nobody, ACCEPTING, new TaskFact.Accepted(""));
        step(cases, nobody, ACCEPTING, new TaskFact.SentBack("x"));
    }

    private static void step(
            Map<String, PermissionsTest.UseCase> cases, RecordId nobody, Set<Role> allowed, TaskFact fact) {
        PermissionsTest.put(
                cases,
                "TakingSteps " + TaskStep.of(fact).code(),
                allowed,
                (register, _) -> new TakingSteps(register)
                        .take(new TakingSteps.Wanted(nobody, DAY, fact, Optional.empty()), DAY));
    }
}
