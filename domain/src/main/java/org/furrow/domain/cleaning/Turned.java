package org.furrow.domain.cleaning;

import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow.Ground;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Mending;

/// The ground of a row after its coordinates were turned.
final class Turned {

    private Turned() {}

    static Ground by(Turn turn, Ground ground) {
        Optional<Footprint> footprint = ground.footprint()
                .flatMap(surface -> Mending.mend(turn.of(surface.toSketch())).footprint());
        return new Ground(
                footprint,
                footprint.map(Footprint::inside).or(() -> ground.position().flatMap(turn::of)),
                ground.mended());
    }
}
