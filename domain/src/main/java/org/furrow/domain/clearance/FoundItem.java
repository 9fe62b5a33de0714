package org.furrow.domain.clearance;

import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Position;

/// Explosive ordnance that was found: one device, or a group of the same at one point.
///
/// @param model as the catalogue calls it; empty where nobody knows
/// @param where its place, absent where nobody measured it
/// @param depthCm how deep it lay, in cm
/// @param quantity how many; 1 or more
/// @param disposal what became of it, absent while nobody says
public record FoundItem(
        ItemCategory category,
        String model,
        Optional<Position> where,
        OptionalInt depthCm,
        ItemCondition condition,
        int quantity,
        Optional<Disposal> disposal) {}
