package org.furrow.exchange.reading;

import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;

/// What one feature of a JSON file holds.
///
/// @param values property names and original texts
/// @param shape the shape, where it has one
record Feature(Map<String, String> values, Optional<Sketch> shape) {}
