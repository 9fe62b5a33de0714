package org.furrow.engines.sample.dirty;

import org.furrow.domain.cleaning.CleaningRule;

/// A fault that was put into a file on purpose.
///
/// @param row the number of the row, feature or placemark in the file, from 1; a header line does not count
/// @param rule the rule that should find it
public record PlantedFault(int row, CleaningRule rule) {}
