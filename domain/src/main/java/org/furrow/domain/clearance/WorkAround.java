package org.furrow.domain.clearance;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;

/// What the register knows around a day of work. The day itself is in none of it.
///
/// @param own days that the same team reported before, the latest first; no more than are looked back on
/// @param sameDay what other teams reported of the same day
/// @param onGround reports of any team whose drawn ground may reach into this one
/// @param ordered how large the hazards of the task are; absent where nobody knows
/// @param fresh new ground of all other reports of the task
/// @param barren what the team searched since it last found something
/// @param nearby what others searched nearby and found
/// @param isWorkingDay whether the team works on that day of the week and season
public record WorkAround(
        List<DayOfWork> own,
        List<DayOfWork> sameDay,
        List<DayOfWork> onGround,
        Optional<Area> ordered,
        Area fresh,
        Area barren,
        Tally nearby,
        boolean isWorkingDay) {

    public WorkAround {
        own = List.copyOf(own);
        sameDay = List.copyOf(sameDay);
        onGround = List.copyOf(onGround);
    }

    /// Ground that was searched, and what was found in it.
    public record Tally(Area ground, long items) {

        /// Nothing was searched.
        public static final Tally NONE = new Tally(Area.ZERO, 0);
    }
}
