package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.tasking.Halt;
import org.furrow.domain.tasking.TaskCourse;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskRefusal;

/// Whether a day can be reported as somebody says.
///
/// Work is reported of the days on which its task went on, by the teams of the task, with the methods that were
/// ordered; and each team may have worked with each method on that day, however late the report arrives.
///
/// @param today the last day that anything can have happened
public record ProgressDecision(ProgressStandard standard, AccreditationStandard accreditation, LocalDate today) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 64;

    /// Whether the day can be reported.
    ///
    /// @param key the word by which its sender knows the report again
    public Decision decide(ProgressKnowledge known, String key, ProgressReport report) {
        List<Reason> against = new ArrayList<>();
        if (!isKey(key)) {
            against.add(ProgressRefusal.NO_KEY.because(key.length(), SHORTEST_KEY, LONGEST_KEY));
        }
        against.addAll(check(known, report));
        return Decision.of(against);
    }

    /// Whether a report can be corrected so.
    public Decision decideCorrection(ProgressKnowledge known, Corrected corrected) {
        List<Reason> against = new ArrayList<>(checkStanding(corrected));
        if (corrected.reason().isBlank()) {
            against.add(ProgressRefusal.CORRECTED_WITHOUT_REASON.because(corrected.day()));
        }
        ProgressKnowledge others = new ProgressKnowledge(
                known.task(),
                known.readiness(),
                known.hazards(),
                known.photos(),
                known.halts(),
                known.standing().filter(other -> !other.id().equals(corrected.id())));
        against.addAll(check(others, corrected.report()));
        return Decision.of(against);
    }

    /// A correction that somebody wants to make.
    ///
    /// @param id the record of the report
    /// @param day of the report as it stands
    /// @param isStanding whether it was not taken back
    /// @param report the day as it was
    public record Corrected(RecordId id, LocalDate day, boolean isStanding, ProgressReport report, String reason) {}

    /// Whether a report of that day can be taken back.
    public static Decision decideTakingBack(LocalDate day, boolean isStanding, String reason) {
        List<Reason> against = new ArrayList<>();
        if (!isStanding) {
            against.add(ProgressRefusal.TAKEN_BACK_ALREADY.because(day));
        }
        if (reason.isBlank()) {
            against.add(ProgressRefusal.TAKEN_BACK_WITHOUT_REASON.because(day));
        }
        return Decision.of(against);
    }

    private static List<Reason> checkStanding(Corrected corrected) {
        return corrected.isStanding()
                ? List.of()
                : List.of(ProgressRefusal.TAKEN_BACK_ALREADY.because(corrected.day()));
    }

    private static boolean isKey(String key) {
        return key.length() >= SHORTEST_KEY
                && key.length() <= LONGEST_KEY
                && key.chars().allMatch(each -> each > ' ' && each < 127);
    }

    private List<Reason> check(ProgressKnowledge known, ProgressReport report) {
        List<Reason> against = new ArrayList<>();
        if (report.day().isAfter(today)) {
            against.add(ProgressRefusal.DAY_AHEAD.because(report.day(), today));
        }
        if (report.isEmpty()) {
            against.add(ProgressRefusal.NOTHING_REPORTED.because(report.day()));
        }
        against.addAll(checkTask(known, report));
        against.addAll(checkTeam(known, report));
        against.addAll(checkTime(report));
        against.addAll(new ProgressFigures(standard, today).check(report));
        against.addAll(checkGround(known, report));
        report.photos().stream()
                .filter(photo -> !known.photos().contains(photo))
                .forEach(photo -> against.add(ProgressRefusal.UNKNOWN_PHOTO.because(photo)));
        known.standing()
                .ifPresent(other ->
                        against.add(ProgressRefusal.REPORTED_ALREADY.because(other.day(), other.author(), other.id())));
        return against;
    }

    private static List<Reason> checkTask(ProgressKnowledge known, ProgressReport report) {
        Optional<TaskProfile> last = known.task().flatMap(TaskCourse::findProfile);
        if (last.isEmpty()) {
            return List.of(TaskRefusal.UNKNOWN_TASK.because(report.task()));
        }
        LocalDate day = report.day();
        String number = last.orElseThrow().number();
        TaskCourse course = known.task().orElseThrow();
        if (!course.isAtWorkOn(day)) {
            return List.of(ProgressRefusal.NOT_AT_WORK.because(number, day));
        }
        List<Reason> against = new ArrayList<>();
        TaskProfile then = course.findProfileOn(day).orElseThrow();
        if (!then.teams().contains(report.team())) {
            against.add(ProgressRefusal.TEAM_NOT_OF_TASK.because(name(known, report), number, day));
        }
        known.halts().stream()
                .filter(halt -> report.isWork() && forbids(halt, report))
                .forEach(halt -> against.add(
                        TaskRefusal.WORK_HALTED.because(name(known, report), number, halt.from(), halt.what())));
        Set<Method> ordered = then.methodsInUse();
        methods(report).stream()
                .filter(method -> !ordered.contains(method))
                .forEach(method -> against.add(ProgressRefusal.METHOD_NOT_ORDERED.because(
                        number,
                        label(method),
                        day,
                        ordered.stream().map(ProgressDecision::label).collect(Collectors.joining(", ")))));
        return against;
    }

    /// What was done on the day on which the halt began, before it began, is told as on any other day.
    private static boolean forbids(Halt halt, ProgressReport report) {
        return report.day().isAfter(halt.from()) && halt.stops(report.team(), report.task(), report.day());
    }

    /// The same check as at the start of a task, for the day of the report: with the methods of that day, or where time
    /// is told and no ground, with those of the task.
    private List<Reason> checkTeam(ProgressKnowledge known, ProgressReport report) {
        if (known.readiness().isEmpty()) {
            return List.of(MissionRefusal.UNKNOWN_TEAM.because(report.team()));
        }
        Readiness readiness = known.readiness().orElseThrow();
        Set<Method> methods = methods(report);
        if (methods.isEmpty() && report.minutesWorked() > 0) {
            known.task()
                    .flatMap(task -> task.findProfileOn(report.day()))
                    .ifPresent(profile -> methods.addAll(profile.methodsInUse()));
        }
        ReadinessDecision ready = new ReadinessDecision(accreditation);
        return methods.stream()
                .flatMap(method -> ready.decide(readiness, method, report.day()).reasons().stream())
                .toList();
    }

    private static List<Reason> checkTime(ProgressReport report) {
        long minutes = report.minutesWorked() + report.minutesStopped();
        return minutes > MINUTES_OF_A_DAY
                ? List.of(ProgressRefusal.LONGER_THAN_A_DAY.because(report.day(), minutes))
                : List.of();
    }

    private static List<Reason> checkGround(ProgressKnowledge known, ProgressReport report) {
        List<Footprint> drawn = known.hazards().stream()
                .flatMap(ground -> ground.footprint().stream())
                .toList();
        return report
                .footprint()
                .filter(footprint -> !drawn.isEmpty() && drawn.stream().noneMatch(footprint::overlaps))
                .map(_ -> ProgressRefusal.GROUND_ELSEWHERE.because(known.hazards().stream()
                        .map(ground -> ground.reference())
                        .collect(Collectors.joining(", "))))
                .stream()
                .toList();
    }

    private static EnumSet<Method> methods(ProgressReport report) {
        EnumSet<Method> methods = EnumSet.noneOf(Method.class);
        report.work().forEach(each -> methods.add(each.method()));
        return methods;
    }

    private static String name(ProgressKnowledge known, ProgressReport report) {
        return known.readiness()
                .map(readiness -> readiness.team().profile().name())
                .orElse(report.team().toString());
    }

    private static String label(Method method) {
        return method.label().toLowerCase(Locale.ROOT);
    }
}
