package org.furrow.store.ground;

import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// The R-tree of a feature table, whose entries the register's writer writes itself; triggers take them out.
///
/// A scratch file has no index, and nothing is written there.
public final class SpatialIndex {

    private final String put;

    /// The index of a feature table of the register.
    public SpatialIndex(String table) {
        put = "INSERT OR REPLACE INTO rtree_" + table + "_geom VALUES (?, ?, ?, ?, ?)";
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
