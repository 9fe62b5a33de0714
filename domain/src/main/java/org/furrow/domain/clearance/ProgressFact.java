package org.furrow.domain.clearance;

import org.furrow.domain.journal.Fact;

/// What the journal says of a report of a day. The record of each is the report; a report and its corrections are dated
/// the day of the work.
public sealed interface ProgressFact extends Fact {

    /// It was reported.
    ///
    /// @param key the word by which its sender knows it again, so that what is sent twice is recorded once
    record Reported(String key, ProgressReport report) implements ProgressFact {}

    /// What was reported was wrong.
    ///
    /// @param report the day as it was
    record Corrected(ProgressReport report, String reason) implements ProgressFact {}

    /// It should not have been reported at all. The entry is dated the day on which somebody said so.
    record TakenBack(String reason) implements ProgressFact {}

    /// Somebody looked into what seemed strange about it. The entry is dated the day on which they said so.
    ///
    /// @param flag the code of what seemed strange
    /// @param words what they found
    record LookedInto(String flag, String words) implements ProgressFact {}
}
