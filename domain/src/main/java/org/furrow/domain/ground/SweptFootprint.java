package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// A footprint while an [OverlapSweep] still has to compare it, with the cluster of overlapping ones it belongs to.
final class SweptFootprint {

    private final long key;
    private final Area area;
    private final Geometry geometry;
    private final double west;
    private final double south;
    private final double east;
    private final double north;
    private final List<SweptFootprint> overlapping = new ArrayList<>(0);
    private @Nullable PreparedGeometry prepared;
    private Cluster cluster;

    SweptFootprint(long key, Footprint footprint) {
        this.key = key;
        this.area = footprint.area();
        this.geometry = footprint.geometry();
        Envelope box = geometry.getEnvelopeInternal();
        west = box.getMinX();
        south = box.getMinY();
        east = box.getMaxX();
        north = box.getMaxY();
        cluster = new Cluster(this);
    }

    long key() {
        return key;
    }

    Area area() {
        return area;
    }

    Geometry geometry() {
        return geometry;
    }

    double west() {
        return west;
    }

    double east() {
        return east;
    }

    Cluster cluster() {
        return cluster;
    }

    /// Whether the boxes of the two share some height.
    boolean isBeside(SweptFootprint other) {
        return south <= other.north && other.south <= north;
    }

    boolean touches(SweptFootprint other) {
        if (prepared == null) {
            prepared = PreparedGeometryFactory.prepare(geometry);
        }
        return prepared.intersects(other.geometry);
    }

    boolean isOverlapping(SweptFootprint other) {
        return overlapping.contains(other) || other.overlapping.contains(this);
    }

    void overlaps(SweptFootprint other) {
        overlapping.add(other);
    }

    /// Puts both clusters together.
    void join(SweptFootprint other, double sharedSquareMetres) {
        Cluster larger = cluster.members.size() >= other.cluster.members.size() ? cluster : other.cluster;
        Cluster smaller = larger == cluster ? other.cluster : cluster;
        if (larger != smaller) {
            larger.swallow(smaller);
        }
        larger.sharedSquareMetres += sharedSquareMetres;
    }

    /// Footprints that overlap one another, directly or by way of others.
    static final class Cluster {

        private final List<SweptFootprint> members = new ArrayList<>(1);
        private int awaited = 1;
        private double sharedSquareMetres;
        private boolean hasTriple;

        private Cluster(SweptFootprint first) {
            members.add(first);
        }

        /// Notes that three of its members overlap one another.
        void needsUnion() {
            hasTriple = true;
        }

        /// Notes that the sweep has passed one member.
        ///
        /// @return whether it has passed all of them
        boolean leave() {
            awaited--;
            return awaited == 0;
        }

        /// What the members cover, counted once.
        Area union() {
            Area sum = Area.ZERO;
            for (SweptFootprint member : members) {
                sum = sum.plus(member.area);
            }
            if (!hasTriple) {
                return sum.minusAtMost(Area.ofSquareMetres(sharedSquareMetres));
            }
            List<Geometry> geometries = new ArrayList<>(members.size());
            members.forEach(member -> geometries.add(member.geometry));
            Area united = Ellipsoid.area(FloatingOverlay.union(geometries));
            return united.compareTo(sum) < 0 ? united : sum;
        }

        private void swallow(Cluster other) {
            for (SweptFootprint member : other.members) {
                member.cluster = this;
            }
            members.addAll(other.members);
            awaited += other.awaited;
            sharedSquareMetres += other.sharedSquareMetres;
            hasTriple |= other.hasTriple;
        }
    }
}
