package org.furrow.engines.sample.dirty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Ring;

/// One row on its way into a file: cells by what they mean, and a surface or a point.
///
/// @param cells meaning to text; an absent cell is written empty
/// @param shape a ring, or a single point; absent where the row has no place
record Row(Map<Cell, String> cells, Optional<Ring> shape) {

    /// What a cell means.
    enum Cell {
        REFERENCE,
        NAME,
        DISTRICT,
        PLACE,
        CLASSIFICATION,
        CONTAMINATION,
        DATE,
        AREA,
        HAZARD,
        KIND,
        DEPTH,
        OPERATOR,
        KILLED,
        INJURED,
        LONGITUDE,
        LATITUDE,
        ZONE
    }

    Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    String text(Cell cell) {
        return cells.getOrDefault(cell, "");
    }

    Row with(Cell cell, String text) {
        Map<Cell, String> changed = new LinkedHashMap<>(cells);
        changed.put(cell, text);
        return new Row(changed, shape);
    }

    Row without(Cell cell) {
        Map<Cell, String> changed = new LinkedHashMap<>(cells);
        changed.remove(cell);
        return new Row(changed, shape);
    }

    Row at(Ring ring) {
        return new Row(cells, Optional.of(ring));
    }

    Row nowhere() {
        return new Row(cells, Optional.empty());
    }

    Ring ring() {
        return shape.orElseThrow();
    }
}
