package org.furrow.app.ground;

import org.furrow.app.Furrow;
import org.furrow.domain.ground.OverlapSweep;
import org.furrow.store.hazard.HazardQuery;

/// Measuring how much ground the hazards cover together: added up, and counted once where they overlap.
public final class MeasuringUnion {

    private final Furrow furrow;

    /// Measures hazards of this register.
    public MeasuringUnion(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The boundaries of all drawn hazards in which anything remains, as they are now. Cost grows with their number.
    public OverlapSweep.Totals measure() {
        OverlapSweep sweep = new OverlapSweep(OverlapSweep.USUAL_TOLERANCE, _ -> {});
        long[] key = new long[1];
        furrow.register().read(session -> {
            new HazardQuery().eachFromTheWest(session, hazard -> {
                if (!hazard.remaining().isZero()) {
                    sweep.add(key[0]++, hazard.footprint());
                }
            });
            return sweep;
        });
        return sweep.finish();
    }
}
