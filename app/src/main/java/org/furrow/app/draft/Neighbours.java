package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Register;
import org.furrow.store.hazard.HazardQuery;

/// The hazards of which something remains that lie round what remains of another one, the nearest first.
final class Neighbours {

    private static final double WITHIN_METRES = 50;
    private static final double DEGREES = 0.001;
    private static final int MOST = 12;
    private static final int MOST_LOOKED_AT = 60;

    private Neighbours() {}

    /// A hazard beside another.
    ///
    /// @param overlap what both hold
    /// @param metres how far apart they are, 0 where they touch or overlap
    record Near(KnownHazard known, Area overlap, long metres) {}

    static List<Near> list(Register register, KnownHazard hazard) {
        Optional<Footprint> ground = hazard.standing().ground();
        if (ground.isEmpty()) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (RecordId id : listRound(register, ground.orElseThrow().bounds())) {
            if (!id.equals(hazard.standing().hazard().id())) {
                KnownHazard.find(register, id)
                        .filter(known -> known.standing().hazard().status() != WorkStatus.SUPERSEDED)
                        .flatMap(known -> near(ground.orElseThrow(), known))
                        .ifPresent(near::add);
            }
        }
        near.sort(Comparator.comparingLong(Near::metres)
                .thenComparing(
                        Comparator.comparingLong((Near each) -> each.overlap().squareMetres())
                                .reversed())
                .thenComparing(each -> each.known().standing().reference()));
        return near.stream().limit(MOST).toList();
    }

    private static List<RecordId> listRound(Register register, Bounds box) {
        Bounds wider =
                new Bounds(box.west() - DEGREES, box.south() - DEGREES, box.east() + DEGREES, box.north() + DEGREES);
        return register.read(session -> new HazardQuery().listIn(session, wider)).stream()
                .limit(MOST_LOOKED_AT)
                .map(HazardQuery.Drawn::id)
                .toList();
    }

    private static Optional<Near> near(Footprint ground, KnownHazard known) {
        return known.standing().ground().flatMap(other -> {
            double metres = ground.metresTo(other);
            Area overlap = ground.intersection(other).map(Footprint::area).orElse(Area.ZERO);
            return metres <= WITHIN_METRES
                    ? Optional.of(new Near(known, overlap, Math.round(metres)))
                    : Optional.empty();
        });
    }
}
