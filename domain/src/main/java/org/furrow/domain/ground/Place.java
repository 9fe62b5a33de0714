package org.furrow.domain.ground;

import java.util.Optional;

/// A place as the programme knows it now.
///
/// @param footprint its surface, for units and farmland
/// @param position its point, for settlements
/// @param lines its lines, for roads and rivers
public record Place(
        PlaceRecorded.Kind kind,
        String code,
        String name,
        String parent,
        long people,
        Optional<Footprint> footprint,
        Optional<Position> position,
        Optional<Sketch> lines) {}
