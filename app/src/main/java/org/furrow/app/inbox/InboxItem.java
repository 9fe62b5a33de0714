package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// One thing that waits.
///
/// @param id the record that it is about: a draft, a task, a person's team and so on
/// @param number what it is called in the register
/// @param name in words what it is about; empty where the number says it
/// @param whose the organisation, team or person that it concerns; empty where it is nobody's
/// @param since the day from which it waits
/// @param due the day by which it should be done, that day included; absent where no day is set
public record InboxItem(
        RecordId id, String number, String name, String whose, LocalDate since, Optional<LocalDate> due) {

    /// Whether it should have been done by that day.
    public boolean isOverdueOn(LocalDate day) {
        return due.filter(day::isAfter).isPresent();
    }

    /// The day by which it stands in a list: the day on which it is due, or else that from which it waits.
    LocalDate urgency() {
        return due.orElse(since);
    }
}
