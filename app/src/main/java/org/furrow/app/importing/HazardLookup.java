package org.furrow.app.importing;

import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.hazard.HazardQuery;

/// Finds the hazard of the register that a row belongs to.
final class HazardLookup {

    private final Furrow furrow;
    private final HazardQuery query = new HazardQuery();

    HazardLookup(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The first hazard with that reference.
    Optional<RecordId> findByReference(String reference) {
        List<HazardSummary> found = furrow.register().read(session -> query.listByReference(session, reference));
        return found.stream().findFirst().map(HazardSummary::id);
    }

    /// The hazard that holds most of a surface, where it holds at least half of it.
    Optional<RecordId> findHolding(Footprint footprint) {
        List<HazardQuery.Drawn> near = furrow.register().read(session -> query.listIn(session, footprint.bounds()));
        Optional<RecordId> best = Optional.empty();
        long most = Math.max(1, footprint.area().squareMetres() / 2);
        for (HazardQuery.Drawn hazard : near) {
            long shared = hazard.footprint()
                    .intersection(footprint)
                    .map(Footprint::area)
                    .orElse(Area.ZERO)
                    .squareMetres();
            if (shared >= most) {
                most = shared;
                best = Optional.of(hazard.id());
            }
        }
        return best;
    }
}
