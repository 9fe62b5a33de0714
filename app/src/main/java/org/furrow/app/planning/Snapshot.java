package org.furrow.app.planning;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.tasking.TaskKind;
import tools.jackson.databind.json.JsonMapper;

/// Everything that a plan is made from, as the register had it at one moment. The same snapshot always gives the
/// same problem, so a plan can be asked, and made again, when the register has long moved on.
///
/// @param from the first day of the plan
/// @param horizonDays how many days are planned
/// @param position the last entry of the journal that was known
/// @param areas those that are planned, by reference
/// @param roads those that areas close
/// @param close areas near to one another, each two once
/// @param teams by name
/// @param tasks those that are ordered and not done, by number
/// @param leftOut areas that nobody can plan now, and why
public record Snapshot(
        LocalDate from,
        int horizonDays,
        long position,
        RateTable rates,
        Assumptions assumptions,
        List<SeenArea> areas,
        List<SeenRoad> roads,
        List<SeenPair> close,
        List<SeenTeam> teams,
        List<SeenTask> tasks,
        List<LeftOut> leftOut) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Snapshot {
        areas = List.copyOf(areas);
        roads = List.copyOf(roads);
        close = List.copyOf(close);
        teams = List.copyOf(teams);
        tasks = List.copyOf(tasks);
        leftOut = List.copyOf(leftOut);
    }

    /// A hazard.
    ///
    /// @param key its reference, made unique: what plans call it
    /// @param place the village where it is, or the square of the map
    /// @param m2 what remains of it
    /// @param isWithoutMines whether it is known to hold no mines
    /// @param amounts what is blocked, in the units of the criteria
    public record SeenArea(
            String id,
            String key,
            String name,
            Classification classification,
            WorkStatus status,
            String operator,
            String district,
            String place,
            double longitude,
            double latitude,
            long m2,
            boolean isWithoutMines,
            Map<Criterion, BigDecimal> amounts) {}

    /// A road that is open when the last of its areas is released.
    ///
    /// @param areas the keys of the areas on it
    /// @param heldBy the references of areas on it that are not planned, so that nobody can say when it opens
    public record SeenRoad(String key, String name, BigDecimal km, List<String> areas, List<String> heldBy) {}

    /// Two areas so near to one another that two teams may not be at work on both.
    public record SeenPair(String one, String other) {}

    /// A team.
    ///
    /// @param longitude of its base; absent where nobody knows the base
    /// @param rest the days of the week on which it rests
    public record SeenTeam(
            String id,
            String name,
            String organisation,
            TeamKind kind,
            Optional<Double> longitude,
            Optional<Double> latitude,
            Set<DayOfWeek> rest,
            List<Span> absences,
            List<SeenAbility> abilities) {}

    /// What a team can do.
    ///
    /// @param m2PerDay on a working day
    /// @param isLearnt whether its own reports say so, and not the assumptions
    /// @param accredited when it may
    public record SeenAbility(Method method, int m2PerDay, boolean isLearnt, List<Span> accredited) {}

    /// A time.
    ///
    /// @param until excluded; absent for ever
    public record Span(LocalDate from, Optional<LocalDate> until) {}

    /// A task that is ordered and not done.
    ///
    /// @param hazards the ids of those that it is about
    /// @param teams the ids of its teams
    /// @param restM2 what its reports leave to do
    public record SeenTask(
            String id,
            String number,
            String title,
            TaskKind kind,
            boolean isStarted,
            boolean isSuspended,
            List<String> hazards,
            List<String> teams,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            long restM2,
            List<String> waitsFor) {}

    /// An area that is not planned.
    public record LeftOut(String reference, Because because) {}

    /// Why an area is not planned.
    public enum Because {
        /// Work on it is suspended.
        SUSPENDED,
        /// It waits for its certificate only.
        WAITS_FOR_HANDOVER,
        /// Nobody knows where it is.
        WITHOUT_PLACE,
        /// Nothing of it remains, and nobody has said that it is completed.
        NOTHING_REMAINS
    }

    /// The SHA-256 of all of it, in hexadecimal digits.
    public String fingerprint() {
        try {
            byte[] text = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether another one says the same of areas, roads, teams and tasks, whenever it was taken.
    boolean isOfTheSame(Snapshot other) {
        return areas.equals(other.areas)
                && roads.equals(other.roads)
                && teams.equals(other.teams)
                && tasks.equals(other.tasks)
                && leftOut.equals(other.leftOut);
    }

    /// The same by other rates.
    public Snapshot by(RateTable other) {
        return new Snapshot(
                from, horizonDays, position, other, assumptions, areas, roads, close, teams, tasks, leftOut);
    }

    /// The same with other assumptions.
    public Snapshot assuming(Assumptions other) {
        return new Snapshot(from, horizonDays, position, rates, other, areas, roads, close, teams, tasks, leftOut);
    }

    /// The same with other teams.
    public Snapshot with(List<SeenTeam> others) {
        return new Snapshot(
                from, horizonDays, position, rates, assumptions, areas, roads, close, others, tasks, leftOut);
    }
}
