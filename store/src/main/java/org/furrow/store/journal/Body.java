package org.furrow.store.journal;

/// A fact as it stands in the journal.
///
/// @param kind the stable word for its type, such as `hazard-recorded`
/// @param schema the version of the shape of its JSON, from 1
/// @param json canonical JSON: sorted keys, no blanks, whole numbers only (as RFC 8785 writes them)
public record Body(String kind, int schema, String json) {}
