package org.furrow.engines.plan;

import java.util.List;

/// What a team can do by one method, and when it is accredited for it.
///
/// @param method the name of the method or kind of work, such as `manual clearance`
/// @param rateM2PerDay how much it does on a working day; 0 where the team does nothing by this method
/// @param accredited when it may; empty where it never may
public record Ability(String method, int rateM2PerDay, List<Period> accredited) {

    public Ability {
        if (rateM2PerDay < 0) {
            throw new IllegalArgumentException("A rate must be 0 m² a day or more, but was " + rateM2PerDay);
        }
        accredited = List.copyOf(accredited);
    }

    /// An ability that is accredited without an end.
    public static Ability of(String method, int rateM2PerDay) {
        return new Ability(method, rateM2PerDay, List.of(Period.ALWAYS));
    }

    /// Whether the team is accredited on that day.
    public boolean isAccreditedOn(int day) {
        for (Period period : accredited) {
            if (period.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
