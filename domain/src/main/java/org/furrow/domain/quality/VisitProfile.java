package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// What is said of a visit.
///
/// @param number as it is called, such as `QV-2026-014`
/// @param day on which it was
/// @param isAnnounced whether those who were visited knew of it
/// @param verdict what it says, where it says more than its checklist
/// @param previous the inspection of which it is the repetition
/// @param signatures who signed, in words
/// @param documents photos and papers of the register
public record VisitProfile(
        String number,
        VisitKind kind,
        LocalDate day,
        boolean isAnnounced,
        Inspectors by,
        Inspected of,
        Optional<Filled> checklist,
        Optional<LotSample> sample,
        Optional<Verdict> verdict,
        Effort effort,
        Optional<RecordId> previous,
        String signatures,
        List<RecordId> documents,
        String remarks) {

    public VisitProfile {
        documents = documents.stream().distinct().toList();
    }

    /// What is not as it should be.
    public List<Filled.Line> noes() {
        return checklist.map(Filled::noes).orElse(List.of());
    }

    /// The words for it in refusals.
    String told() {
        return number.isBlank() ? "The visit" : number;
    }
}
