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
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.TaskProgress;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.tasking.ReadingTasks;
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
import org.furrow.domain.tasking.TaskFact;

/// Begins a completion report with what the register knows: the task, its hazards as they stand, and what its daily
/// reports add up to. The person who writes it changes and completes it.
///
/// Ground that was drawn by the day is united by kind and method and cut to the boundary of each hazard. Where it
/// is less than what is reported, it is all that remains of the hazards, if that is as large as what is reported;
/// else what nobody drew is stated, and put to the first hazard of the task.
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
                number(task),
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

    /// What whoever reported the task done called its completion report, where that is a number and free.
    private String number(Task task) {
        String announced = new ReadingTasks(furrow)
                .history(task.id()).stream()
                        .flatMap(each -> each.draft().fact() instanceof TaskFact.Completed(String report, var _)
                                ? Stream.of(report.strip())
                                : Stream.<String>empty())
                        .findFirst()
                        .orElse("");
        return new ReadingHandover(furrow).reportNumber(announced);
    }

    private List<ReleasedPart> parts(Task task, List<KnownHazard> hazards, TaskProgress progress) {
        Map<Way, Area> worked = new TreeMap<>(Comparator.comparing(Way::kind).thenComparing(Way::method));
        for (Worked work : progress.work()) {
            kind(work.kind())
                    .filter(_ -> !work.area().isZero())
                    .ifPresent(kind -> worked.merge(new Way(kind, work.method()), work.area(), Area::plus));
        }
        Map<Way, Footprint> drawn = drawn(task);
        List<ReleasedPart> parts = new ArrayList<>();
        worked.forEach((way, area) -> {
            List<Piece> whole = worked.size() == 1 ? whole(hazards, area) : List.of();
            for (Piece piece : pieces(hazards, area, Optional.ofNullable(drawn.get(way)), whole)) {
                parts.add(part(task, piece.hazard(), way, piece.extent(), parts));
            }
        });
        return parts;
    }

    /// Ground of a hazard that was worked on.
    private record Piece(KnownHazard hazard, Extent extent) {}

    /// @param area what is reported
    /// @param whole all that remains, where what is reported agrees with it; else nothing
    private List<Piece> pieces(List<KnownHazard> hazards, Area area, Optional<Footprint> drawn, List<Piece> whole) {
        List<Piece> pieces = new ArrayList<>(hazards.stream()
                .flatMap(hazard ->
                        ground(hazard, drawn).map(ground -> new Piece(hazard, new Extent.Drawn(ground))).stream())
                .toList());
        Area rest = area.minusAtMost(area(pieces));
        boolean isAllDrawn =
                rest.compareTo(furrow.standard().handover().difference().of(area)) <= 0;
        if (isAllDrawn || hazards.isEmpty()) {
            return pieces;
        }
        if (!whole.isEmpty()) {
            return whole;
        }
        pieces.add(new Piece(hazards.getFirst(), new Extent.Stated(rest)));
        return pieces;
    }

    /// All that remains of the hazards, where all of it is drawn and as large as what is reported.
    private List<Piece> whole(List<KnownHazard> hazards, Area area) {
        List<Piece> whole = hazards.stream()
                .flatMap(hazard ->
                        hazard.standing().ground().map(ground -> new Piece(hazard, new Extent.Drawn(ground))).stream())
                .toList();
        Area all = area(whole);
        long difference = Math.abs(all.squareMetres() - area.squareMetres());
        return difference <= furrow.standard().releases().excess().of(all).squareMetres() ? whole : List.of();
    }

    private static Area area(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.extent().area()).reduce(Area.ZERO, Area::plus);
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
