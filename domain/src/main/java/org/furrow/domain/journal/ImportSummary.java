package org.furrow.domain.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An import as the register has it now.
///
/// @param begun when it began
/// @param finished when it came to its end; absent where it was interrupted
/// @param undone when it was undone
/// @param report the report as JSON; empty where it was interrupted
public record ImportSummary(
        RecordId id,
        Instant begun,
        Optional<Instant> finished,
        Optional<Instant> undone,
        String author,
        List<String> files,
        String subject,
        String mapping,
        String report) {
    public ImportSummary {
        files = List.copyOf(files);
    }
}
