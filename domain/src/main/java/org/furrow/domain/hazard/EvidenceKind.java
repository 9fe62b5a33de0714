package org.furrow.domain.hazard;

/// A kind of evidence, and how direct the national standard takes it to be.
///
/// @param code the word that evidence items use
/// @param label the words that people read
public record EvidenceKind(String code, String label, Directness directness) {}
