package org.furrow.engines.sample;

import org.furrow.domain.ground.Position;

/// A settlement, from hamlet to capital.
///
/// @param name an invented name, unlike every other
/// @param district the code of its district
/// @param centre where its centre is
/// @param people how many live there
public record Village(String name, String district, Position centre, int people) {}
