package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.mission.Method;

/// The figures of a report of a day, as far as they are compared with others.
///
/// @param team what the team is called
/// @param worked all the ground it worked on, by method
/// @param fresh the part of it that had not been worked on and counts as progress
/// @param minutes how long it worked
/// @param items how many items of explosive ordnance it found, small-arms ammunition left out
/// @param footprint the ground as somebody drew or walked it
public record DayOfWork(
        String team,
        LocalDate day,
        Map<Method, Area> worked,
        Area fresh,
        int minutes,
        Hands hands,
        long items,
        Optional<Footprint> footprint) {

    public DayOfWork {
        worked = Map.copyOf(worked);
    }

    /// Who and what was on site.
    public record Hands(int deminers, int dogs, int machines) {

        /// How many of them a method is measured by.
        int of(Method method) {
            return switch (method) {
                case MECHANICAL_CLEARANCE -> machines;
                case ANIMAL_DETECTION -> dogs;
                default -> deminers;
            };
        }
    }

    /// Whether everything that is counted is the same, and there is something.
    boolean isAlike(DayOfWork other) {
        return worked.values().stream().anyMatch(area -> !area.isZero())
                && worked.equals(other.worked)
                && fresh.equals(other.fresh)
                && minutes == other.minutes
                && hands.equals(other.hands)
                && items == other.items;
    }

    /// The words for it where others are compared with it.
    String told() {
        return team + " on " + day;
    }
}
