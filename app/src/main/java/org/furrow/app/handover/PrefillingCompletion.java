package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.TaskProgress;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.tasking.Task;

/// Begins a completion report with what the register knows: the task, its hazards as they stand, and what its daily
/// reports add up to. The person who writes it changes and completes it.
///
/// Ground that was drawn by the day is united by kind and method and cut to the boundary of each hazard. What nobody
/// drew is stated, and put to the first hazard of the task.
public final class PrefillingCompletion {

    private static final int MOST_REPORTS = 5_000;

    private final Furrow furrow;

    /// Beginning reports of this register.
    public PrefillingCompletion(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A report that nobody has written yet.
    ///
    /// @param today the day that counts where the task was never reported done
    public CompletionProfile begin(Task task, LocalDate today) {
        TaskProgress progress = new ReadingProgress(furrow).ofTask(task);
        List<KnownHazard> hazards = task.profile().hazards().stream()
                .flatMap(id -> KnownHazard.find(furrow.register(), id).stream())
                .toList();
        return new CompletionProfile(
                new ReadingHandover(furrow).nextNumber("CR"),
                task.id(),
                task.profile().organisation(),
                task.progress().completed().orElse(today),
                task.profile().teams(),
                hazards.stream()
                        .map(known -> new HazardWork(
                                known.standing().hazard().id(), known.standing().remaining(), ""))
                        .toList(),
                parts(task, hazards, progress),
                progress.items(),
                "",
                "",
                List.of(),
                LandUse.UNKNOWN,
                "");
    }

    private record Way(ReleaseKind kind, Method method) {}

    private List<ReleasedPart> parts(Task task, List<KnownHazard> hazards, TaskProgress progress) {
        Map<Way, Area> worked = new TreeMap<>(Comparator.comparing(Way::kind).thenComparing(Way::method));
        for (Worked work : progress.work()) {
            kind(work.kind()).ifPresent(kind -> worked.merge(new Way(kind, work.method()), work.area(), Area::plus));
        }
        Map<Way, Footprint> drawn = drawn(task);
        List<ReleasedPart> parts = new ArrayList<>();
        worked.forEach((way, area) -> {
            for (KnownHazard hazard : hazards) {
                ground(hazard, Optional.ofNullable(drawn.get(way)))
                        .ifPresent(ground -> parts.add(part(task, hazard, way, new Extent.Drawn(ground), parts)));
            }
            boolean isDrawn = parts.stream()
                    .anyMatch(part -> part.kind() == way.kind() && part.method().equals(Optional.of(way.method())));
            if (!isDrawn && !hazards.isEmpty() && !area.isZero()) {
                parts.add(part(task, hazards.getFirst(), way, new Extent.Stated(area), parts));
            }
        });
        return parts;
    }

    private static Optional<Footprint> ground(KnownHazard hazard, Optional<Footprint> drawn) {
        return drawn.flatMap(ground -> hazard.standing().ground().flatMap(ground::intersection))
                .filter(inside -> !inside.area().isZero());
    }

    private static ReleasedPart part(Task task, KnownHazard hazard, Way way, Extent extent, List<ReleasedPart> before) {
        List<RecordId> teams = task.profile().teams();
        boolean isCleared = way.kind() == ReleaseKind.CLEARED;
        return new ReleasedPart(
                task.profile().number() + "-R" + (before.size() + 1),
                hazard.standing().hazard().id(),
                way.kind(),
                extent,
                Optional.of(way.method()),
                isCleared ? task.profile().depthCm() : OptionalInt.empty(),
                teams.size() == 1 ? Optional.of(teams.getFirst()) : Optional.empty(),
                "",
                false,
                "");
    }

    private static Optional<ReleaseKind> kind(WorkedKind kind) {
        return switch (kind) {
            case CLEARED -> Optional.of(ReleaseKind.CLEARED);
            case REDUCED -> Optional.of(ReleaseKind.REDUCED);
            case CANCELLED -> Optional.of(ReleaseKind.CANCELLED);
            case PREPARED, WORKED_AGAIN -> Optional.empty();
        };
    }

    /// The drawn ground of the daily reports that worked in one way only: of others nobody can say which is which.
    private Map<Way, Footprint> drawn(Task task) {
        Map<Way, List<Footprint>> drawings = new java.util.HashMap<>();
        ReadingProgress reading = new ReadingProgress(furrow);
        for (ProgressSummary summary : standing(reading, task)) {
            reading.find(summary.id())
                    .map(found -> found.entries().report())
                    .ifPresent(report -> way(report)
                            .ifPresent(way -> report.footprint()
                                    .ifPresent(ground -> drawings.computeIfAbsent(way, _ -> new ArrayList<>())
                                            .add(ground))));
        }
        Map<Way, Footprint> united = new java.util.HashMap<>();
        drawings.forEach((way, grounds) -> united.put(way, Footprint.union(grounds)));
        return united;
    }

    private static Optional<Way> way(ProgressReport report) {
        Map<ReleaseKind, Method> ways = new EnumMap<>(ReleaseKind.class);
        List<Worked> fresh =
                report.work().stream().filter(work -> work.kind().isNew()).toList();
        fresh.forEach(work -> kind(work.kind()).ifPresent(kind -> ways.put(kind, work.method())));
        return fresh.size() == 1
                ? ways.entrySet().stream()
                        .map(way -> new Way(way.getKey(), way.getValue()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<ProgressSummary> standing(ReadingProgress reading, Task task) {
        ProgressFilter filter = new ProgressFilter(
                Optional.of(task.id()), Optional.empty(), LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
        List<ProgressSummary> all = new ArrayList<>();
        Optional<ProgressFilter.After> after = Optional.empty();
        List<ProgressSummary> page;
        do {
            page = reading.list(filter, new ProgressFilter.Page(after, ReadingProgress.MOST_ON_A_PAGE));
            page.stream().filter(ProgressSummary::isStanding).forEach(all::add);
            after = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ProgressFilter.After(
                            page.getLast().day(), page.getLast().id()));
        } while (page.size() == ReadingProgress.MOST_ON_A_PAGE && all.size() < MOST_REPORTS);
        return all;
    }
}
