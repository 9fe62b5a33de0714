package org.furrow.engines.sample;

/// A river, from its source to the sea or to the river that it joins.
///
/// @param name an invented name
/// @param course downstream
/// @param isTributary whether it ends in another river and not in the sea
public record River(String name, Course course, boolean isTributary) {}
