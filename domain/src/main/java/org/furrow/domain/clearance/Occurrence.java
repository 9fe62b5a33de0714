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
        Optional<Position> where) {}
