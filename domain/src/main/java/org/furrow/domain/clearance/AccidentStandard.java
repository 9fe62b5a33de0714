package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.Optional;

/// Within how many days after an accident what has to be told and written.
///
/// @param noticeDays until the office has to be told; 0 is the same day
/// @param preliminaryDays until the preliminary report
/// @param finalDays until the final report
public record AccidentStandard(int noticeDays, int preliminaryDays, int finalDays) {

    public AccidentStandard {
        if (preliminaryDays < noticeDays || finalDays < preliminaryDays) {
            throw new IllegalArgumentException(
                    "A notice comes first, then the preliminary and then the final report, but " + noticeDays + ", "
                            + preliminaryDays + " and " + finalDays + " days are allowed");
        }
    }

    /// Whether the office was told too late.
    public boolean isToldLate(Accident accident) {
        return accident.notice().told().isAfter(accident.happened().plusDays(noticeDays));
    }

    /// The day by which the next report has to be there; absent where none is missing.
    public Optional<LocalDate> findDue(Accident accident) {
        return switch (accident.inquiry().stage()) {
            case NOTICED -> Optional.of(accident.happened().plusDays(preliminaryDays));
            case PRELIMINARY ->
                accident.notice().needsInvestigation()
                        ? Optional.of(accident.happened().plusDays(finalDays))
                        : Optional.empty();
            case INVESTIGATED, CLOSED -> Optional.empty();
        };
    }

    /// Whether a report or an action is missing on that day that should be there.
    public boolean isOverdueOn(Accident accident, LocalDate day) {
        return findDue(accident).filter(day::isAfter).isPresent()
                || accident.actions().stream().anyMatch(action -> action.isOverdueOn(day));
    }
}
