package org.furrow.domain.release;

import java.util.Optional;
import org.furrow.domain.ground.Footprint;

/// What of a hazard counts as released by one kind right now: a drawing and a surface that was only stated.
final class ReleasedGround {

    private Optional<Footprint> drawn = Optional.empty();
    private long statedM2;

    void addStated(long squareMetres) {
        statedM2 += squareMetres;
    }

    /// Takes away up to that much of the stated surface and returns how much it was.
    long takeStated(long squareMetres) {
        long taken = Math.min(squareMetres, statedM2);
        statedM2 -= taken;
        return taken;
    }

    /// Everything that counts, in whole m².
    long squareMetres() {
        return statedM2
                + drawn.map(footprint -> footprint.area().squareMetres()).orElse(0L);
    }

    void add(Footprint footprint) {
        drawn = Optional.of(drawn.map(before -> before.union(footprint)).orElse(footprint));
    }

    Optional<Footprint> shared(Footprint footprint) {
        return drawn.flatMap(before -> before.intersection(footprint));
    }

    void takeAway(Footprint footprint) {
        drawn = drawn.flatMap(before -> before.minus(footprint));
    }

    /// Keeps only what lies in the boundary.
    void keepWithin(Footprint boundary) {
        drawn = drawn.flatMap(before -> boundary.covers(before) ? Optional.of(before) : before.intersection(boundary));
    }

    Optional<Footprint> without(Footprint footprint) {
        return drawn.isEmpty() ? Optional.of(footprint) : footprint.minus(drawn.orElseThrow());
    }
}
