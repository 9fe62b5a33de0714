package org.furrow.engines.sample;

import org.furrow.domain.ground.Footprint;

/// A second-level unit. The districts tile the land: no gaps and no overlaps.
///
/// @param code such as `XF-03-02`
/// @param name an invented name
/// @param province the code of its province
/// @param footprint its surface, islets included
public record District(String code, String name, String province, Footprint footprint) {}
