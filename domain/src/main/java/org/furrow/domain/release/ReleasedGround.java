package org.furrow.domain.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Footprint;

/// What of a hazard counts as released by one kind right now: a drawing and a surface that was only stated.
///
/// Drawings that share no surface are united only when one is asked for: most hazards are never asked.
final class ReleasedGround {

    private final List<Footprint> apart = new ArrayList<>();
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
                + drawn().map(footprint -> footprint.area().squareMetres()).orElse(0L);
    }

    void add(Footprint footprint) {
        apart.add(footprint);
    }

    Optional<Footprint> shared(Footprint footprint) {
        return apart.stream().anyMatch(footprint::overlaps)
                ? drawn().flatMap(before -> before.intersection(footprint))
                : Optional.empty();
    }

    void takeAway(Footprint footprint) {
        keep(drawn().flatMap(before -> before.minus(footprint)));
    }

    /// Keeps only what lies in the boundary.
    void keepWithin(Footprint boundary) {
        keep(drawn().flatMap(before -> boundary.covers(before) ? Optional.of(before) : before.intersection(boundary)));
    }

    Optional<Footprint> without(Footprint footprint) {
        return drawn().map(footprint::minus).orElseGet(() -> Optional.of(footprint));
    }

    /// All drawings as one, in the order in which they came.
    private Optional<Footprint> drawn() {
        Optional<Footprint> united = apart.stream().reduce(Footprint::union);
        keep(united);
        return united;
    }

    private void keep(Optional<Footprint> footprint) {
        apart.clear();
        footprint.ifPresent(apart::add);
    }
}
