package org.furrow.domain.mission;

import java.time.LocalDate;
import org.furrow.domain.journal.RecordId;

/// How long somebody who has stopped working may still go on without being accredited again.
///
/// @param name what the person is called
/// @param lastWorked the last day on which they worked
/// @param workingDaysLeft how many working days of the team are left; 0 where the person has lapsed
public record StandDown(RecordId person, String name, LocalDate lastWorked, int workingDaysLeft) {

    /// Whether the person may not work any more.
    public boolean isLapsed() {
        return workingDaysLeft == 0;
    }
}
