package org.furrow.domain.clearance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.mission.Method;

/// From when on a reported day is looked into. None of it refuses anything.
///
/// @param limits the most ground an hour that one deminer, one animal or one machine is believed to work on, by method;
/// a method without a limit is never too fast
/// @param longestDayHours the longest usual day
/// @param lookBack how many reports of the team before it a day is compared with
/// @param alike how many others with the same figures are too many
/// @param round which figures are round, and which share of round ones is too large
/// @param findFree when it is strange that a team finds nothing where others do
/// @param overlap how much of the ground may have been reported before
/// @param drawnShare by which share the drawn ground may differ from the stated one
public record ScrutinyStandard(
        Map<Method, Area> limits,
        int longestDayHours,
        int lookBack,
        int alike,
        Round round,
        FindFree findFree,
        Slack overlap,
        double drawnShare) {

    public ScrutinyStandard {
        limits = Map.copyOf(limits.isEmpty() ? Map.of() : new EnumMap<>(limits));
        if (lookBack < 1 || alike < 1) {
            throw new IllegalArgumentException("A day is compared with 1 report or more");
        }
    }

    /// Which figures are round.
    ///
    /// @param step the multiples of which they are, in m²
    /// @param share which share of the figures of a team may be
    public record Round(int step, double share) {

        public Round {
            if (step < 2) {
                throw new IllegalArgumentException("Round figures are multiples of 2 m² or more, but of " + step);
            }
        }
    }

    /// When it is strange that a team finds nothing.
    ///
    /// @param chance how unlikely it has to be by chance alone
    /// @param nearbyM how far others count as nearby, in m
    public record FindFree(double chance, int nearbyM) {}

    /// How much of something is let pass: so many square metres, or so large a share where that is more.
    public record Slack(int m2, double share) {

        long of(Area whole) {
            return Math.max(m2, Math.round(share * whole.squareMetres()));
        }
    }

    Optional<Area> findLimit(Method method) {
        return Optional.ofNullable(limits.get(method));
    }
}
