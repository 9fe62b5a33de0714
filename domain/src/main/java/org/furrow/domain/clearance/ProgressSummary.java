package org.furrow.domain.clearance;

import java.time.LocalDate;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;

/// A report of a day as it stands, in figures.
///
/// @param names what its task and its team are called
/// @param isStanding whether it was not taken back
/// @param time how long the team worked and could not, in minutes
/// @param newArea ground that counts as progress
/// @param otherArea ground that was prepared or worked again
/// @param ordnance items of explosive ordnance, small-arms ammunition left out
/// @param author who reported it
/// @param corrections how often it was corrected
public record ProgressSummary(
        RecordId id,
        RecordId task,
        RecordId team,
        Names names,
        LocalDate day,
        boolean isStanding,
        Time time,
        Assets assets,
        Area newArea,
        Area otherArea,
        long ordnance,
        long smallArms,
        int nearMisses,
        String remarks,
        String author,
        int corrections) {

    /// What they are called.
    public record Names(String task, String team) {}

    /// Minutes.
    public record Time(int worked, long stopped) {}
}
