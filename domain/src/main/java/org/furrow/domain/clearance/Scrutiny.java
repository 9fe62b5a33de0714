package org.furrow.domain.clearance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.mission.Method;

/// What about a reported day somebody should look into, beside what the register knows around it. It accuses nobody:
/// each reason says what was compared with what, and often there is a good cause.
public record Scrutiny(ScrutinyStandard standard) {

    private static final int MINUTES = 60;
    private static final Set<Method> SEARCHES = EnumSet.of(
            Method.TECHNICAL_SURVEY,
            Method.MANUAL_CLEARANCE,
            Method.MECHANICAL_CLEARANCE,
            Method.ANIMAL_DETECTION,
            Method.SURFACE_SEARCH,
            Method.SUBSURFACE_SEARCH);

    /// Everything that is strange about the day; empty where nothing is.
    public List<Reason> examine(DayOfWork day, WorkAround around) {
        List<Reason> strange = new ArrayList<>(checkTime(day, around));
        strange.addAll(checkFigures(day, around));
        findBarren(day, around).ifPresent(strange::add);
        strange.addAll(checkGround(day, around));
        return strange;
    }

    /// Whether it matters what others found nearby: new ground was searched on the day, and nothing was found in it.
    public boolean comparesFinds(DayOfWork day) {
        return day.items() == 0
                && !day.fresh().isZero()
                && day.worked().keySet().stream().anyMatch(SEARCHES::contains);
    }

    private List<Reason> checkTime(DayOfWork day, WorkAround around) {
        List<Reason> strange = new ArrayList<>();
        Area worked = sum(day.worked());
        if (day.minutes() == 0 && !worked.isZero()) {
            strange.add(Suspicion.NO_HOURS.because(day.team(), worked, day.day()));
        }
        if (day.minutes() > 0) {
            day.worked().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each ->
                            findTooFast(day, each.getKey(), each.getValue()).ifPresent(strange::add));
        }
        if (day.minutes() > standard.longestDayHours() * MINUTES) {
            strange.add(Suspicion.LONG_DAY.because(
                    day.team(), hours(day.minutes()), day.day(), standard.longestDayHours()));
        }
        if (!around.isWorkingDay() && day.minutes() > 0) {
            strange.add(Suspicion.REST_DAY.because(day.day(), day.team()));
        }
        return strange;
    }

    private Optional<Reason> findTooFast(DayOfWork day, Method method, Area area) {
        int hands = day.hands().of(method);
        double handHours = (double) day.minutes() * Math.max(1, hands) / MINUTES;
        return standard.findLimit(method)
                .filter(limit -> area.squareMetres() > limit.squareMetres() * handHours)
                .map(limit -> Suspicion.TOO_FAST.because(
                        day.team(),
                        area,
                        method.label().toLowerCase(Locale.ROOT),
                        day.day(),
                        hours(day.minutes()),
                        told(method, hands),
                        new Area((long) Math.ceil(area.squareMetres() / handHours)),
                        limit));
    }

    private List<Reason> checkFigures(DayOfWork day, WorkAround around) {
        List<Reason> strange = new ArrayList<>();
        List<DayOfWork> alike = Stream.concat(around.own().stream(), around.sameDay().stream())
                .filter(day::isAlike)
                .toList();
        if (alike.size() >= standard.alike()) {
            strange.add(Suspicion.ALIKE.because(
                    day.team(), day.day(), alike.size(), alike.getFirst().told()));
        }
        List<Long> figures = Stream.concat(Stream.of(day), around.own().stream())
                .flatMap(each -> each.worked().values().stream())
                .map(Area::squareMetres)
                .filter(figure -> figure > 0)
                .toList();
        long round = figures.stream()
                .filter(figure -> figure % standard.round().step() == 0)
                .count();
        if (!sum(day.worked()).isZero()
                && figures.size() >= standard.lookBack()
                && round > standard.round().share() * figures.size()) {
            strange.add(Suspicion.ROUND.because(
                    figures.size(),
                    day.team(),
                    day.day(),
                    round,
                    standard.round().step()));
        }
        return strange;
    }

    /// That others find what this team does not. Where all of them search ground that is alike, each item that was
    /// found lies in the ground of the others with a chance that is their share of all the ground.
    private Optional<Reason> findBarren(DayOfWork day, WorkAround around) {
        Area searched = around.barren().plus(day.fresh());
        WorkAround.Tally nearby = around.nearby();
        if (!comparesFinds(day) || nearby.items() == 0) {
            return Optional.empty();
        }
        double share = (double) nearby.ground().squareMetres()
                / (double) nearby.ground().plus(searched).squareMetres();
        double chance = Math.pow(share, (double) nearby.items());
        return chance >= standard.findFree().chance()
                ? Optional.empty()
                : Optional.of(Suspicion.FINDS_NOTHING.because(
                        day.team(), searched, day.day(), nearby.items(), nearby.ground(), once(chance)));
    }

    private List<Reason> checkGround(DayOfWork day, WorkAround around) {
        List<Reason> strange = new ArrayList<>();
        day.footprint()
                .filter(_ -> !day.fresh().isZero())
                .flatMap(drawn -> findReportedBefore(day, drawn, around.onGround()))
                .ifPresent(strange::add);
        Area reported = around.fresh().plus(day.fresh());
        around.ordered()
                .filter(_ -> !day.fresh().isZero())
                .filter(ordered -> reported.squareMetres()
                        > ordered.squareMetres() + standard.overlap().of(ordered))
                .ifPresent(ordered ->
                        strange.add(Suspicion.BEYOND_ORDER.because(day.team(), day.day(), reported, ordered)));
        Area stated = sum(day.worked());
        day.footprint()
                .map(Footprint::area)
                .filter(drawn -> !stated.isZero() && differs(drawn, stated))
                .ifPresent(
                        drawn -> strange.add(Suspicion.DRAWN_OTHERWISE.because(day.team(), drawn, day.day(), stated)));
        return strange;
    }

    private Optional<Reason> findReportedBefore(DayOfWork day, Footprint drawn, List<DayOfWork> onGround) {
        List<DayOfWork> touching = onGround.stream()
                .filter(other -> other.footprint().filter(drawn::overlaps).isPresent())
                .toList();
        if (touching.isEmpty()) {
            return Optional.empty();
        }
        Area before = Footprint.union(touching.stream()
                        .flatMap(other -> other.footprint().stream())
                        .toList())
                .intersection(drawn)
                .map(Footprint::area)
                .orElse(Area.ZERO);
        return before.squareMetres() <= standard.overlap().of(drawn.area())
                ? Optional.empty()
                : Optional.of(Suspicion.REPORTED_BEFORE.because(
                        before,
                        day.team(),
                        day.day(),
                        touching.stream().map(DayOfWork::told).collect(Collectors.joining(", "))));
    }

    private boolean differs(Area drawn, Area stated) {
        long difference = Math.abs(drawn.squareMetres() - stated.squareMetres());
        return difference > Math.max(standard.overlap().m2(), standard.drawnShare() * stated.squareMetres());
    }

    private static Area sum(Map<Method, Area> worked) {
        return worked.values().stream().reduce(Area.ZERO, Area::plus);
    }

    private static String told(Method method, int hands) {
        String what = switch (method) {
            case MECHANICAL_CLEARANCE -> hands == 1 ? "machine" : "machines";
            case ANIMAL_DETECTION -> hands == 1 ? "animal" : "animals";
            default -> hands == 1 ? "deminer" : "deminers";
        };
        return hands + " " + what;
    }

    private static String hours(int minutes) {
        return String.format(Locale.ROOT, "%.1f", (double) minutes / MINUTES);
    }

    private static String once(double chance) {
        return chance < 1e-9 ? "more than a billion" : String.format(Locale.ROOT, "%,d", Math.round(1 / chance));
    }
}
