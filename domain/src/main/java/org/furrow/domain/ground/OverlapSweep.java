package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/// Finds which footprints overlap, and what they cover together, in one pass from west to east.
///
/// Footprints are handed in by the order of their west edges. Only those that reach as far east as the newest one are
/// held, with the clusters of overlapping ones that they belong to; everything further west is counted and let go.
/// Pairs whose boxes do not meet cost a comparison, pairs that do not touch a test, and only true overlaps an
/// overlay.
///
/// Where no three footprints overlap one another the union is the sum less the overlaps; only clusters with such a
/// triple are united. Overlays run on plain degrees and floating numbers: their areas agree with those on the grid to
/// within a few cm along each crossing edge.
///
/// Not for use by several threads at once.
public final class OverlapSweep {

    /// Overlaps below this are drawing accuracy.
    public static final Area USUAL_TOLERANCE = new Area(1);

    private final Area tolerance;
    private final Consumer<Overlap> listener;
    private final List<SweptFootprint> active = new ArrayList<>();
    private double front = Double.NEGATIVE_INFINITY;
    private long footprints;
    private long pairs;
    private Area sum = Area.ZERO;
    private Area union = Area.ZERO;
    private Area shared = Area.ZERO;

    /// A sweep that tells each overlap of at least the tolerance to the listener, as soon as it is found.
    public OverlapSweep(Area tolerance, Consumer<Overlap> listener) {
        this.tolerance = tolerance;
        this.listener = listener;
    }

    /// Two footprints that overlap.
    ///
    /// @param first the key of the one whose west edge comes first
    /// @param second the key of the other
    /// @param firstArea the surface of the first
    /// @param secondArea the surface of the second
    /// @param shared what both cover
    public record Overlap(long first, long second, Area firstArea, Area secondArea, Area shared) {

        /// The shared surface as a share of what either covers, 0 to 1; 1 where both are the same surface.
        public double likeness() {
            double either = (double) firstArea.squareMetres() + secondArea.squareMetres() - shared.squareMetres();
            return either <= 0 ? 1 : Math.min(1, shared.squareMetres() / either);
        }
    }

    /// What all footprints together come to.
    ///
    /// @param footprints how many there were
    /// @param sum their surfaces added
    /// @param union what any of them covers, counted once
    /// @param pairs how many pairs overlap by at least the tolerance
    /// @param shared what these pairs share, added
    public record Totals(long footprints, Area sum, Area union, long pairs, Area shared) {}

    /// Takes the next footprint.
    ///
    /// @param key what it is called in overlaps
    /// @throws IllegalArgumentException where its west edge lies west of an earlier one's
    public void add(long key, Footprint footprint) {
        SweptFootprint next = new SweptFootprint(key, footprint);
        if (next.west() < front) {
            throw new IllegalArgumentException(
                    "Footprints come by the order of their west edges, but " + next.west() + " came after " + front);
        }
        front = next.west();
        footprints++;
        sum = sum.plus(footprint.area());
        meetActive(next);
        active.add(next);
    }

    /// Ends the sweep and counts what is left.
    public Totals finish() {
        for (SweptFootprint last : active) {
            pass(last);
        }
        active.clear();
        return new Totals(footprints, sum, union, pairs, shared);
    }

    private void meetActive(SweptFootprint next) {
        List<SweptFootprint> met = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < active.size(); i++) {
            SweptFootprint other = active.get(i);
            if (other.east() < front) {
                pass(other);
                continue;
            }
            active.set(kept++, other);
            if (other.isBeside(next) && meet(other, next)) {
                met.add(other);
            }
        }
        active.subList(kept, active.size()).clear();
        if (hasTriple(met)) {
            next.cluster().needsUnion();
        }
        met.forEach(other -> other.overlaps(next));
    }

    private boolean meet(SweptFootprint earlier, SweptFootprint next) {
        if (!earlier.touches(next)) {
            return false;
        }
        Geometry common = FloatingOverlay.intersection(earlier.geometry(), next.geometry());
        double squareMetres = Ellipsoid.squareMetres(common);
        if (squareMetres <= 0) {
            return false;
        }
        earlier.join(next, squareMetres);
        Area area = Area.ofSquareMetres(squareMetres);
        if (area.compareTo(tolerance) >= 0) {
            pairs++;
            shared = shared.plus(area);
            listener.accept(new Overlap(earlier.key(), next.key(), earlier.area(), next.area(), area));
        }
        return true;
    }

    private static boolean hasTriple(List<SweptFootprint> met) {
        for (int i = 0; i < met.size(); i++) {
            for (int j = i + 1; j < met.size(); j++) {
                if (met.get(i).isOverlapping(met.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void pass(SweptFootprint gone) {
        if (gone.cluster().leave()) {
            union = union.plus(gone.cluster().union());
        }
    }
}
