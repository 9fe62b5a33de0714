package org.furrow.domain.draft;

/// One sentence of a refusal.
///
/// @param field the field of the form that it is about; empty where it is about the whole draft
/// @param sentence what is wrong with it
public record Objection(String field, String sentence) {}
