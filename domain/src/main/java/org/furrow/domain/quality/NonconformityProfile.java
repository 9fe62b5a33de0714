package org.furrow.domain.quality;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// What is said of a nonconformity when it is raised.
///
/// @param number as it is called, such as `NC-2026-014`
/// @param clause the requirement, or the question of a checklist, that is not fulfilled
/// @param what what was seen
/// @param organisation whose it is to put it right, as hazards name it
/// @param visit on which it was seen, absent where it was none
public record NonconformityProfile(
        String number,
        Grade grade,
        String clause,
        String what,
        String organisation,
        Optional<RecordId> team,
        Optional<RecordId> task,
        Optional<RecordId> visit) {

    /// The words for it in refusals.
    String told() {
        return number.isBlank() ? "The nonconformity" : number;
    }
}
