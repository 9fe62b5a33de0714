package org.furrow.web.shell;

import java.time.ZoneId;

/// Whose register this is.
///
/// @param name the country or the centre
/// @param isExercise whether nothing of it is real, which every page then says
/// @param zone where the office lives, for the minutes at which it knew something
public record Office(String name, boolean isExercise, ZoneId zone) {

    /// Areas, counts and dates for a reader in this office.
    public Figures figures(Reader reader) {
        return new Figures(reader.locale(), zone);
    }
}
