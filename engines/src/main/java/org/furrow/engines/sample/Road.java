package org.furrow.engines.sample;

/// A stretch of road.
///
/// @param course its line
/// @param isMain whether it joins the larger towns
public record Road(Course course, boolean isMain) {}
