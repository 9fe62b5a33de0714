package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// Somebody in a team for some time.
///
/// @param from their first day in it
/// @param until the day on which they are no longer in it, absent while nobody knows one
public record Member(RecordId person, MemberRole role, LocalDate from, Optional<LocalDate> until) {

    /// Whether they are in it on that day.
    public boolean isInOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /// Whether there is a day on which both are in.
    boolean meets(Member other) {
        return isInOn(other.from) || other.isInOn(from);
    }
}
