package org.furrow.domain.victims;

import java.util.List;

/// How many were killed and injured by an accident, by its notice and by the victims who are recorded.
///
/// @param accident by its notice
/// @param killed recorded as killed, or as died later
/// @param injured recorded as injured
public record CasualtyCount(VictimAccident accident, int killed, int injured) {

    /// Counts the victims of one accident.
    public static CasualtyCount of(VictimAccident accident, List<Victim> victims) {
        int injured = 0;
        int killed = 0;
        for (Victim victim : victims) {
            if (victim.profile().isPresent()) {
                boolean isInjured = victim.profile().orElseThrow().harm().outcome() == Outcome.INJURED;
                injured += isInjured ? 1 : 0;
                killed += isInjured ? 0 : 1;
            }
        }
        return new CasualtyCount(accident, killed, injured);
    }

    /// Whether both say the same.
    public boolean agrees() {
        return killed == accident.killed() && injured == accident.injured();
    }
}
