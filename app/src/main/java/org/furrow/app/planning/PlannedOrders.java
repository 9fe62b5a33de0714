package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.PrefillingOrder;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.tasking.TaskReading;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.PlanRefusal;
import org.furrow.domain.planning.PlannedWork;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskStatus;

/// The works of the plan in force as draft task orders, and what became of each: plan against actual.
///
/// A draft order is ordered with one press, by the rules of any order. Inspections are no task orders; they are
/// due when their lot is reported done.
public final class PlannedOrders {

    private final Furrow furrow;

    /// The draft orders of this register.
    public PlannedOrders(Furrow furrow) {
        this.furrow = furrow;
    }

    /// How far a planned work is.
    public enum Standing {
        /// It is not ordered, and its first day has not come.
        DRAFT,
        /// It is not ordered, and its first day is over.
        LATE_TO_ORDER,
        /// It is ordered and not begun.
        ORDERED,
        /// Work goes on, or is suspended.
        AT_WORK,
        /// It is reported done.
        DONE,
        /// It is an inspection, which nobody orders.
        NOT_ORDERED;

        /// The word that addresses and the API use.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A planned work and what became of it.
    ///
    /// @param area the reference of its hazard; empty for work on none
    /// @param team what its team is called
    /// @param task the task that does it, where one is ordered
    /// @param daysLate by how many days it ended, or is, behind its last planned day; 0 where it is not late
    public record Line(
            PlannedWork work, String area, String team, Standing standing, Optional<Task> task, long daysLate) {}

    /// The works of the plan in force, the first ones first; nothing where no plan is in force.
    public List<Line> list(LocalDate today) {
        furrow.register(Permission.READ_WHOLE);
        Optional<ReadingPublished.Known> inForce = new ReadingPublished(furrow).findInForce();
        if (inForce.isEmpty()) {
            return List.of();
        }
        TaskBook book = new ReadingTasks(furrow).read();
        List<Line> lines = new ArrayList<>();
        for (PlannedWork work : inForce.orElseThrow().plan().works()) {
            Optional<Task> task = task(book, inForce.orElseThrow().day(), work);
            Standing standing = standing(work, task, today);
            lines.add(new Line(
                    work,
                    work.hazard().isPresent() ? before(work.name()) : "",
                    book.teamName(work.team()),
                    standing,
                    task,
                    daysLate(work, standing, task, today)));
        }
        lines.sort((one, other) -> one.work().first().compareTo(other.work().first()));
        return lines;
    }

    /// The task of the same area and kind that one of its teams does; orders that were over when the plan was
    /// published are left out.
    private static Optional<Task> task(TaskBook book, LocalDate published, PlannedWork work) {
        if (work.hazard().isEmpty()) {
            return work.step() == WorkStep.SUPPORT ? book.find(before(work.name())) : Optional.empty();
        }
        return book.aboutHazard(work.hazard().orElseThrow()).stream()
                .filter(task -> task.status() != TaskStatus.WITHDRAWN)
                .filter(task ->
                        kind(work.step()).filter(task.profile().kind()::equals).isPresent()
                                || (work.step() == WorkStep.BATTLE_AREA_CLEARANCE
                                        && task.profile().kind() == TaskKind.CLEARANCE))
                .filter(task -> work.lot() == 0 || task.profile().title().contains(work.name()))
                .filter(task ->
                        !(task.status().isDone() && task.progress().changed().isBefore(published)))
                .findFirst();
    }

    /// What stands before the step in the name of a work: the reference of its area, or the number of its
    /// task.
    private static String before(String name) {
        return name.substring(0, name.lastIndexOf('/'));
    }

    private static Standing standing(PlannedWork work, Optional<Task> task, LocalDate today) {
        if (work.step() == WorkStep.QUALITY_CONTROL) {
            return Standing.NOT_ORDERED;
        }
        if (task.isEmpty()) {
            return work.first().isBefore(today) ? Standing.LATE_TO_ORDER : Standing.DRAFT;
        }
        return switch (task.orElseThrow().status()) {
            case ORDERED, PLANNED -> Standing.ORDERED;
            case STARTED, SUSPENDED -> Standing.AT_WORK;
            case COMPLETED, ACCEPTED -> Standing.DONE;
            case WITHDRAWN -> Standing.DRAFT;
        };
    }

    private static long daysLate(PlannedWork work, Standing standing, Optional<Task> task, LocalDate today) {
        LocalDate ended = standing == Standing.DONE
                ? task.flatMap(done -> done.progress().completed()).orElse(today)
                : today;
        return standing == Standing.NOT_ORDERED
                ? 0
                : Math.max(0, ended.toEpochDay() - work.last().toEpochDay());
    }

    /// The kind of the task that does a step; absent for inspections and for work that is ordered already.
    static Optional<TaskKind> kind(WorkStep step) {
        return switch (step) {
            case NON_TECHNICAL_SURVEY -> Optional.of(TaskKind.NON_TECHNICAL_SURVEY);
            case TECHNICAL_SURVEY -> Optional.of(TaskKind.TECHNICAL_SURVEY);
            case CLEARANCE -> Optional.of(TaskKind.CLEARANCE);
            case BATTLE_AREA_CLEARANCE -> Optional.of(TaskKind.BATTLE_AREA_CLEARANCE);
            case QUALITY_CONTROL, SUPPORT -> Optional.empty();
        };
    }

    /// What became of the wish to order some drafts.
    ///
    /// @param ordered the numbers of the new tasks, by the name of the work
    /// @param refused why the others were not ordered, by the name of the work
    public record Ordered(Map<String, String> ordered, Map<String, List<Reason>> refused) {}

    /// Orders drafts: those that can be are ordered, the others stay drafts and tell why.
    ///
    /// @param names of works of the plan in force
    /// @param depthCm how deep work goes into the ground, in cm, where no earlier order says so; empty where
    ///     nobody says
    public Ordered order(List<String> names, String depthCm, LocalDate today) {
        furrow.register(Permission.ORDER_TASKS);
        Map<String, Line> drafts = new HashMap<>();
        list(today).stream()
                .filter(line -> line.standing() == Standing.DRAFT || line.standing() == Standing.LATE_TO_ORDER)
                .forEach(line -> drafts.put(line.work().name(), line));
        Map<String, String> ordered = new LinkedHashMap<>();
        Map<String, List<Reason>> refused = new LinkedHashMap<>();
        for (String name : names.stream().distinct().toList()) {
            Line line = drafts.get(name);
            if (line == null) {
                refused.put(name, List.of(PlanRefusal.ORDER_NOT_THERE.because(name)));
            } else {
                order(line, depthCm, today, ordered, refused);
            }
        }
        return new Ordered(ordered, refused);
    }

    private void order(
            Line line,
            String depthCm,
            LocalDate today,
            Map<String, String> ordered,
            Map<String, List<Reason>> refused) {
        Typed begun = typed(line, today);
        boolean isDeep = TaskKind.asksDepth(line.work().method());
        Typed typed = isDeep && begun.text("depth").isEmpty() ? begun.with("depth", depthCm) : begun;
        TaskNames names = new TaskNames(furrow, new ReadingTasks(furrow).read());
        TaskReading.Read<TaskReading.Order> read = TaskReading.order(typed, names, today);
        if (read.said().isEmpty()) {
            refused.put(
                    line.work().name(),
                    read.faults().stream().map(PlannedOrders::reason).toList());
            return;
        }
        TaskReading.Order order = read.said().orElseThrow();
        Outcome outcome = new OrderingTasks(furrow).order(order.day(), order.profile(), today);
        if (outcome.reasons().isEmpty()) {
            ordered.put(line.work().name(), order.profile().number());
        } else {
            refused.put(line.work().name(), outcome.reasons());
        }
    }

    private static Reason reason(FormFault fault) {
        return PlanRefusal.LINE_NOT_UNDERSTOOD.because(fault.value(), fault.field(), "");
    }

    /// What the form of the order of a draft begins with.
    public Typed typed(Line line, LocalDate today) {
        PlannedWork work = line.work();
        String hazard = work.hazard().map(RecordId::toString).orElse("");
        LocalDate first = work.first().isBefore(today) ? today : work.first();
        LocalDate last = work.last().isBefore(first) ? first : work.last();
        return new PrefillingOrder(furrow)
                .begin(hazard, today)
                .typed()
                .with("kind", kind(work.step()).map(TaskKind::code).orElse(""))
                .with("title", title(line))
                .with("organisation", organisation(work))
                .with("teams", work.team().toString())
                .with("method", work.method().code())
                .with("first", first.toString())
                .with("last", last.toString());
    }

    private String organisation(PlannedWork work) {
        return new ReadingTasks(furrow)
                .read()
                .roster()
                .findTeam(work.team())
                .map(team -> team.profile().organisation())
                .orElse("");
    }

    private static String title(Line line) {
        return line.work().lot() == 0
                ? line.area()
                : line.area() + " (" + line.work().name() + ")";
    }
}
