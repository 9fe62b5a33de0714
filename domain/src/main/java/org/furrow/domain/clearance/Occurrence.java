package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// An accident, item or event as the register has it now.
public record Occurrence(
        RecordId id,
        OccurrenceRecorded.Kind kind,
        String reference,
        String category,
        LocalDate happened,
        String district,
        int killed,
        int injured,
        int quantity,
        Optional<Position> where) {

    /// The occurrence that became so on this day.
    public static Occurrence of(RecordId id, LocalDate happened, OccurrenceRecorded fact) {
        return new Occurrence(
                id,
                fact.kind(),
                fact.reference(),
                fact.category(),
                happened,
                fact.district(),
                fact.killed(),
                fact.injured(),
                fact.quantity(),
                fact.where());
    }
}
