package org.furrow.domain.journal;

import java.time.LocalDate;
import java.util.Comparator;

/// A fact with its place on both clocks.
///
/// @param valid the day it became so on the ground
/// @param position its place in the order of arrival, which breaks ties of the same day
/// @param record the record it is about
/// @param fact what it says
public record DatedFact(LocalDate valid, long position, RecordId record, Fact fact) {

    /// The order in which things happened on the ground; what arrived first comes first on the same day.
    public static final Comparator<DatedFact> BY_VALIDITY =
            Comparator.comparing(DatedFact::valid).thenComparingLong(DatedFact::position);

    /// The fact of a revision.
    public static DatedFact of(Revision revision) {
        Draft draft = revision.draft();
        return new DatedFact(draft.valid(), revision.position(), draft.record(), draft.fact());
    }
}
