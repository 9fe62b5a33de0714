package org.furrow.web.shell;

/// Whose register this is.
///
/// @param name the country or the centre
/// @param isExercise whether nothing of it is real, which every page then says
public record Office(String name, boolean isExercise) {}
