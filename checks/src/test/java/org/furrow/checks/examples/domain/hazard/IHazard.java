package org.furrow.checks.examples.domain.hazard;

/// An interface that wears an I.
public interface IHazard {}
