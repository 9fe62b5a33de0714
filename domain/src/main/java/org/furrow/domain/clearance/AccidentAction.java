package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.Optional;

/// Something that is to be done so that an accident does not happen again.
///
/// @param number from 1, in the order in which they were set
/// @param by who does it
/// @param done the day on which it was done, absent before
/// @param how how it was done; empty before
public record AccidentAction(int number, String what, String by, LocalDate due, Optional<LocalDate> done, String how) {

    /// Whether it should have been done by that day and is not.
    public boolean isOverdueOn(LocalDate day) {
        return done.isEmpty() && due.isBefore(day);
    }
}
