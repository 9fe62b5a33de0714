package org.furrow.engines.plan;

import java.util.List;
import java.util.Optional;

/// A team that does tasks one after the other.
///
/// @param operator whose team it is; work is checked by a team of another one
/// @param base the place where it is at the beginning; without one its first move takes no time
/// @param from the first day on which it can move or work, mobilisation done; 0 or more
/// @param days its calendar: weekends, leave and stand-downs left out
public record Team(
        String id,
        String operator,
        Optional<String> base,
        int from,
        DaySet days,
        Movement movement,
        List<Ability> abilities) {

    public Team {
        if (from < 0) {
            throw new IllegalArgumentException(
                    "Team " + id + " must begin on day 0 or later, but begins on day " + from);
        }
        abilities = List.copyOf(abilities);
    }

    /// A team that works every day from day 0 and needs no days to move.
    public static Team of(String id, Ability... abilities) {
        return new Team(id, id, Optional.empty(), 0, DaySet.every(), Movement.NONE, List.of(abilities));
    }

    /// The same team of that operator.
    public Team ofOperator(String name) {
        return new Team(id, name, base, from, days, movement, abilities);
    }

    /// The same team, which begins there.
    public Team basedAt(String place, Movement by) {
        return new Team(id, operator, Optional.of(place), from, days, by, abilities);
    }

    /// The same team, which works on those days only, beginning on that day.
    public Team working(int first, DaySet calendar) {
        return new Team(id, operator, base, first, calendar, movement, abilities);
    }

    /// What it can do by that method.
    public Optional<Ability> findAbility(String method) {
        return abilities.stream()
                .filter(ability -> ability.method().equals(method))
                .findFirst();
    }
}
