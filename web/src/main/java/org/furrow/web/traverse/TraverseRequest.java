package org.furrow.web.traverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Traverse;

/// What somebody entered for a traverse, as the address has it.
///
/// @param start where it begins, in any notation
/// @param legs a bearing and a distance on each line
/// @param north which north bearings count from: grid, true or magnetic
/// @param declination degrees from true to magnetic north, east positive
/// @param limit the smallest n of "1 in n" that is still good
/// @param isAdjusted whether the compass rule is wanted
record TraverseRequest(String start, String legs, String north, String declination, String limit, boolean isAdjusted) {

    static final List<String> NORTHS = List.of("grid", "true", "magnetic");
    private static final int MOST_LEGS = 500;
    private static final double POLAR_LATITUDE = 80;
    private static final double MOST_DECLINATION = 180;

    /// A line that is no leg.
    record WrongLeg(int line, String text) {}

    static TraverseRequest of(Map<String, String> asked) {
        return new TraverseRequest(
                asked.getOrDefault("start", "").strip(),
                asked.getOrDefault("legs", ""),
                asked.getOrDefault("north", NORTHS.getFirst()),
                asked.getOrDefault("declination", "0").strip(),
                asked.getOrDefault("limit", "300").strip(),
                asked.containsKey("adjust"));
    }

    boolean isEmpty() {
        return start.isEmpty() && legs.isBlank();
    }

    Optional<Position> findStart() {
        return Notation.findPosition(start).filter(at -> Math.abs(at.latitude()) < POLAR_LATITUDE);
    }

    Optional<WrongLeg> findWrongLeg() {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= MOST_LEGS || findLeg(lines.get(i)).isEmpty()) {
                return Optional.of(new WrongLeg(i + 1, lines.get(i)));
            }
        }
        return Optional.empty();
    }

    /// The number that cannot be read, if there is one.
    Optional<String> findWrongNumber() {
        if (findNumber(declination)
                .filter(each -> Math.abs(each) <= MOST_DECLINATION)
                .isEmpty()) {
            return Optional.of(declination);
        }
        return findNumber(limit).filter(each -> each > 0).isEmpty() ? Optional.of(limit) : Optional.empty();
    }

    boolean hasLegs() {
        return lines().size() >= Traverse.FEWEST_LEGS;
    }

    double limitRatio() {
        return findNumber(limit).orElseThrow();
    }

    /// The traverse, where nothing is wrong with what was entered.
    Traverse traverse() {
        List<Traverse.Leg> read = new ArrayList<>();
        lines().forEach(line -> read.add(findLeg(line).orElseThrow()));
        Traverse.North from =
                NORTHS.contains(north) ? Traverse.North.valueOf(north.toUpperCase(Locale.ROOT)) : Traverse.North.GRID;
        return Traverse.of(
                findStart().orElseThrow(), read, from, findNumber(declination).orElseThrow());
    }

    private List<String> lines() {
        return legs.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<Traverse.Leg> findLeg(String line) {
        String[] parts = line.replaceAll("[°m]", " ").strip().split("[\\s;\\t]+", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        Optional<Double> bearing = findNumber(parts[0]);
        Optional<Double> metres = findNumber(parts[1]);
        if (bearing.isEmpty() || metres.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Traverse.Leg(bearing.get(), metres.get()));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Double> findNumber(String text) {
        String plain = text.replace(',', '.').replace('−', '-');
        return plain.matches("-?\\d{1,7}(\\.\\d{1,9})?") ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
    }
}
