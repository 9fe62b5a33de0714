package org.furrow.engines.plan;

import java.util.List;
import java.util.Optional;

/// A team that does tasks one after the other.
///
/// @param operator whose team it is; work is checked by a team of another one
/// @param base the place where it is at the beginning; without one its first move takes no time
/// @param from the first day on which it can move or work, mobilisation done; 0 or more
/// @param days its calendar: weekends, leave and stand-downs left out
/// @param costPerDay what it costs on a working day, in the units of the funds, 0 to [#MOST_COST]
public record Team(
        String id,
        String operator,
        Optional<String> base,
        int from,
        DaySet days,
        Movement movement,
        List<Ability> abilities,
        long costPerDay) {

    /// The most that a team may cost on a day.
    public static final long MOST_COST = 1_000_000;

    public Team {
        if (from < 0) {
            throw new IllegalArgumentException(
                    "Team " + id + " must begin on day 0 or later, but begins on day " + from);
        }
        if (costPerDay < 0 || costPerDay > MOST_COST) {
            throw new IllegalArgumentException(
                    "Team " + id + " must cost 0 to " + MOST_COST + " a day, but costs " + costPerDay);
        }
        abilities = List.copyOf(abilities);
    }

    /// A team of which nobody asks what it costs.
    public Team(
            String id,
            String operator,
            Optional<String> base,
            int from,
            DaySet days,
            Movement movement,
            List<Ability> abilities) {
        this(id, operator, base, from, days, movement, abilities, 0);
    }

    /// A team that works every day from day 0 and needs no days to move.
    public static Team of(String id, Ability... abilities) {
        return new Team(id, id, Optional.empty(), 0, DaySet.every(), Movement.NONE, List.of(abilities));
    }

    /// The same team of that operator.
    public Team ofOperator(String name) {
        return new Team(id, name, base, from, days, movement, abilities, costPerDay);
    }

    /// The same team, which begins there.
    public Team basedAt(String place, Movement by) {
        return new Team(id, operator, Optional.of(place), from, days, by, abilities, costPerDay);
    }

    /// The same team, which works on those days only, beginning on that day.
    public Team working(int first, DaySet calendar) {
        return new Team(id, operator, base, first, calendar, movement, abilities, costPerDay);
    }

    /// The same team, which costs so much on a working day.
    public Team costing(long perDay) {
        return new Team(id, operator, base, from, days, movement, abilities, perDay);
    }

    /// What it can do by that method.
    public Optional<Ability> findAbility(String method) {
        return abilities.stream()
                .filter(ability -> ability.method().equals(method))
                .findFirst();
    }
}
