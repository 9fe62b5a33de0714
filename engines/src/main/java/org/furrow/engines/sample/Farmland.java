package org.furrow.engines.sample;

import org.furrow.domain.ground.Footprint;

/// A field that a village farms.
///
/// @param village the village's name
/// @param footprint its surface
public record Farmland(String village, Footprint footprint) {}
