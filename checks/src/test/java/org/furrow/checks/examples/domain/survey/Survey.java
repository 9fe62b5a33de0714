package org.furrow.checks.examples.domain.survey;

import org.furrow.checks.examples.domain.hazard.IHazard;

/// May know the hazard that it visits.
public record Survey(IHazard hazard) {}
