package org.furrow.domain.decision;

/// A role that the profile lets approve or sign.
///
/// @param code the word that files and the API use
/// @param label the word that people read
public record Role(String code, String label) {}
