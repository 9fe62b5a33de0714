package org.furrow.engines.plan;

/// How a team moves: packing, travelling and setting up, in its working days.
///
/// Within `nearKm` it needs no day. Further it needs `packingDays` and one day for each `kmPerDay` begun.
///
/// @param packingDays to pack and to set up together, 0 or more
/// @param kmPerDay more than 0
public record Movement(double nearKm, int packingDays, double kmPerDay) {

    /// A team that is everywhere at once.
    public static final Movement NONE = new Movement(1e9, 0, 1);

    public Movement {
        if (!(nearKm >= 0) || packingDays < 0 || packingDays > 1_000 || !(kmPerDay > 0)) {
            throw new IllegalArgumentException(
                    "A movement must have a near distance of 0 km or more, 0 to 1000 days of "
                            + "packing and more than 0 km a day, but has " + nearKm + ", " + packingDays + ", "
                            + kmPerDay);
        }
    }
}
