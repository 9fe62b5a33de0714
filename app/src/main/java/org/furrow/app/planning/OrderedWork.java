package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Task.Precedence;

/// What task orders have settled already: work that goes on, and orders that begin within the frozen weeks, keep
/// their team and their dates. Later orders are planned anew.
final class OrderedWork {

    private static final int DAYS_OF_SUPPORT = 20;

    private final Snapshot snapshot;
    private final ModelTeams teams;
    private final Map<String, Ordered> byAreaAndStep = new HashMap<>();
    private final Map<String, List<String>> worksOfTask = new HashMap<>();

    /// A step of an area that an order names.
    ///
    /// @param number of the task
    /// @param frozen its team and dates, where they are settled
    record Ordered(String number, Optional<Task.Frozen> frozen) {}

    OrderedWork(Snapshot snapshot, ModelTeams teams) {
        this.snapshot = snapshot;
        this.teams = teams;
        Map<String, Snapshot.SeenArea> areas = new HashMap<>();
        snapshot.areas().forEach(area -> areas.put(area.id(), area));
        for (Snapshot.SeenTask task : snapshot.tasks()) {
            step(task.kind()).ifPresent(step -> {
                int count = task.hazards().size();
                for (int i = 0; i < count; i++) {
                    Snapshot.SeenArea area = areas.get(task.hazards().get(i));
                    if (area != null) {
                        byAreaAndStep.putIfAbsent(
                                key(area, fitting(area, step)), new Ordered(task.number(), frozen(task, i, count)));
                    }
                }
            });
        }
    }

    private static String key(Snapshot.SeenArea area, WorkStep step) {
        return area.key() + "/" + step;
    }

    /// Clearance of an area without mines is planned as battle area clearance, whatever its order is called.
    private static WorkStep fitting(Snapshot.SeenArea area, WorkStep step) {
        if (step == WorkStep.CLEARANCE || step == WorkStep.BATTLE_AREA_CLEARANCE) {
            return area.isWithoutMines() ? WorkStep.BATTLE_AREA_CLEARANCE : WorkStep.CLEARANCE;
        }
        return step;
    }

    private static Optional<WorkStep> step(TaskKind kind) {
        return switch (kind) {
            case NON_TECHNICAL_SURVEY -> Optional.of(WorkStep.NON_TECHNICAL_SURVEY);
            case TECHNICAL_SURVEY -> Optional.of(WorkStep.TECHNICAL_SURVEY);
            case CLEARANCE, BATTLE_AREA_CLEARANCE -> Optional.of(WorkStep.CLEARANCE);
            case EOD_SPOT_TASK, MARKING, ROAD, BRIDGE, WATER, POWER, BUILDING, CAMP, TRANSPORT, SUPPLY, CAMP_SUPPORT ->
                Optional.empty();
        };
    }

    /// The order of that step of an area, where there is one.
    Optional<Ordered> find(Snapshot.SeenArea area, WorkStep step) {
        return Optional.ofNullable(byAreaAndStep.get(key(area, step)));
    }

    /// Whether a suspected area is cleared by order already, without a survey before it.
    boolean isCleared(Snapshot.SeenArea area) {
        return find(area, WorkStep.CLEARANCE).isPresent()
                || find(area, WorkStep.BATTLE_AREA_CLEARANCE).isPresent();
    }

    /// The share of one area in the time of a task: areas follow one another in the order in which the task
    /// names them.
    private Optional<Task.Frozen> frozen(Snapshot.SeenTask task, int number, int count) {
        Optional<String> team = task.teams().stream().filter(teams::knows).findFirst();
        if (team.isEmpty() || !isSettled(task)) {
            return Optional.empty();
        }
        int start = task.first().map(this::day).orElse(0);
        int finish = Math.max(1, finish(task));
        start = Math.min(start, finish - 1);
        int begin = start + (finish - start) * number / count;
        int end = Math.max(begin + 1, start + (finish - start) * (number + 1) / count);
        return Optional.of(new Task.Frozen(team.orElseThrow(), begin, Math.max(1, end)));
    }

    private boolean isSettled(Snapshot.SeenTask task) {
        long weeks = snapshot.assumptions().get(PlanningFigure.FROZEN_WEEKS);
        return !task.isSuspended()
                && (task.isStarted()
                        || task.first().filter(day -> day(day) < weeks * 7).isPresent());
    }

    /// The day after the last one: as planned, or later where what is left takes longer at the pace of its
    /// teams.
    private int finish(Snapshot.SeenTask task) {
        int planned = task.last().map(last -> day(last) + 1).orElse(0);
        long rate = task.teams().stream()
                .flatMap(id -> snapshot.teams().stream()
                        .filter(team -> team.id().equals(id))
                        .flatMap(team -> team.abilities().stream()))
                .mapToLong(Snapshot.SeenAbility::m2PerDay)
                .filter(each -> each > 0)
                .min()
                .orElse(1);
        int begin = Math.max(0, task.first().map(this::day).orElse(0));
        long working = task.isStarted() || planned <= 0 ? Math.ceilDiv(task.restM2(), rate) * 7 / 5 : 0;
        return (int) Math.min(snapshot.horizonDays(), Math.max(planned, begin + working));
    }

    private int day(LocalDate date) {
        return (int)
                Math.clamp(date.toEpochDay() - snapshot.from().toEpochDay(), -100_000, 2L * snapshot.horizonDays());
    }

    /// Adds building, repairing, moving and supplying, and what waits for it.
    void support(Map<String, Work> works, Map<String, Task> tasks) {
        for (Snapshot.SeenTask task : snapshot.tasks()) {
            if (step(task.kind()).isEmpty() && !task.isSuspended()) {
                add(task, works, tasks);
            }
        }
        for (Work work : works.values()) {
            if (!work.task().isEmpty()) {
                worksOfTask.computeIfAbsent(work.task(), _ -> new ArrayList<>()).add(work.id());
            }
        }
        Map<String, String> numbers = new HashMap<>();
        snapshot.tasks().forEach(task -> numbers.put(task.id(), task.number()));
        for (Snapshot.SeenTask task : snapshot.tasks()) {
            List<Precedence> first = task.waitsFor().stream()
                    .flatMap(id -> worksOfTask.getOrDefault(numbers.getOrDefault(id, ""), List.of()).stream())
                    .map(work -> new Precedence(work, 0))
                    .toList();
            for (String work : worksOfTask.getOrDefault(task.number(), List.of())) {
                tasks.computeIfPresent(
                        work, (_, planned) -> planned.frozen().isPresent() ? planned : planned.alsoAfter(first));
            }
        }
    }

    private void add(Snapshot.SeenTask task, Map<String, Work> works, Map<String, Task> tasks) {
        String id = task.number() + "/" + Modelling.letter(WorkStep.SUPPORT);
        Optional<Snapshot.SeenArea> area = snapshot.areas().stream()
                .filter(each -> task.hazards().contains(each.id()))
                .findFirst();
        int days = task.first().isPresent() && task.last().isPresent()
                ? Math.max(1, day(task.last().orElseThrow()) - day(task.first().orElseThrow()) + 1)
                : DAYS_OF_SUPPORT;
        String place =
                area.map(ModelTeams::place).orElse(teams.places().getFirst().id());
        works.put(id, new Work(id, area, WorkStep.SUPPORT, 0, 0, task.number()));
        Task planned = Task.of(id, ModelTeams.SUPPORT, days, place);
        tasks.put(
                id,
                frozen(task, 0, 1)
                        .map(frozen -> planned.frozen(frozen.team(), frozen.start(), frozen.finish()))
                        .orElse(planned));
    }
}
