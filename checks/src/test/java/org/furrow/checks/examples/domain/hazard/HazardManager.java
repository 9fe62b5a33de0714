package org.furrow.checks.examples.domain.hazard;

/// Named by a pattern.
public record HazardManager() implements IHazard {}
