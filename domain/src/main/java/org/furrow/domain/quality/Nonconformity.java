package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Halt;

/// A requirement that was not fulfilled, as it stands.
public record Nonconformity(RecordId id, NonconformityProfile profile, NonconformityStatus status, Progress progress) {

    /// What has been done about it, on which days and by whom.
    ///
    /// @param raised the day on which it was raised
    /// @param raisedBy who raised it
    /// @param cause why it came about; empty while nobody says
    /// @param action what is done about it, absent while nothing is set
    /// @param open when it was open, the earliest first; the last one has no end while it is open
    /// @param changed the day of the latest step
    public record Progress(
            LocalDate raised,
            String raisedBy,
            String cause,
            Optional<Action> action,
            List<Open> open,
            LocalDate changed) {
        public Progress {
            open = List.copyOf(open);
        }
    }

    /// What is done about it.
    ///
    /// @param by who does it
    /// @param setBy who wrote it down
    /// @param due until when, that day included
    public record Action(String what, String by, String setBy, LocalDate due) {}

    /// A time in which it was open.
    ///
    /// @param until the day it was closed, excluded; absent while it is open
    public record Open(LocalDate from, Optional<LocalDate> until) {}

    /// Whether what is done about it should have been done by that day and nobody saw that it is.
    public boolean isOverdueOn(LocalDate day) {
        return status == NonconformityStatus.ACTION_SET
                && progress.action().filter(action -> day.isAfter(action.due())).isPresent();
    }

    /// The words for a critical one of that number where it stops work.
    public static String told(String number) {
        return "critical nonconformity " + number;
    }

    /// What it stops: its team, or its task where it names no team, while it is open and critical.
    public List<Halt> halts() {
        if (profile.grade() != Grade.CRITICAL
                || (profile.team().isEmpty() && profile.task().isEmpty())) {
            return List.of();
        }
        Optional<RecordId> task = profile.team().isPresent() ? Optional.empty() : profile.task();
        return progress.open().stream()
                .map(open -> new Halt(profile.team(), task, told(profile.told()), open.from(), open.until()))
                .toList();
    }
}
