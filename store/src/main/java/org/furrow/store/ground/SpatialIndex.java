package org.furrow.store.ground;

import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// The R-tree of a feature table, whose entries the register's writer writes itself; triggers take them out.
///
/// A scratch file has no index, and nothing is written there.
public enum SpatialIndex {
    /// Of the table `hazards`.
    HAZARDS("INSERT OR REPLACE INTO rtree_hazards_geom VALUES (?, ?, ?, ?, ?)"),
    /// Of the table `releases`.
    RELEASES("INSERT OR REPLACE INTO rtree_releases_geom VALUES (?, ?, ?, ?, ?)"),
    /// Of the table `occurrences`.
    OCCURRENCES("INSERT OR REPLACE INTO rtree_occurrences_geom VALUES (?, ?, ?, ?, ?)"),
    /// Of the table `places`.
    PLACES("INSERT OR REPLACE INTO rtree_places_geom VALUES (?, ?, ?, ?, ?)");

    private final String put;

    SpatialIndex(String put) {
        this.put = put;
    }

    /// Enters a feature that was written just now, where it has a geometry.
    public void put(Session session, long feature, byte @Nullable [] blob) {
        if (blob != null && session.isIndexed()) {
            session.update(
                    put,
                    feature,
                    GeometryBlob.extreme(blob, 0),
                    GeometryBlob.extreme(blob, 1),
                    GeometryBlob.extreme(blob, 2),
                    GeometryBlob.extreme(blob, 3));
        }
    }
}
