package org.furrow.engines.sample;

import org.furrow.domain.ground.Footprint;

/// A first-level unit.
///
/// @param code such as `XF-03`
/// @param name an invented name
/// @param footprint its surface, which is that of its districts together
public record Province(String code, String name, Footprint footprint) {}
