package org.furrow.domain.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row of an import with what the rules found in it.
///
/// @param fingerprint what its content is known again by
/// @param record the record it became, or its own where it is held
/// @param findings what the cleaning rules found
/// @param isHeld whether it is kept out of the register
/// @param values column to original text, for held rows only
/// @param settled what became of a held row later; absent while it waits for a decision
public record ImportedRow(
        Hash fingerprint,
        RecordId record,
        String file,
        long row,
        List<RowFinding> findings,
        boolean isHeld,
        Map<String, String> values,
        Optional<Settled> settled) {

    /// What became of a held row.
    ///
    /// @param by the import that brought it in after all; absent where it was dismissed
    /// @param record what it became
    public record Settled(Optional<RecordId> by, RecordId record) {}

    public ImportedRow {
        findings = List.copyOf(findings);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Whether it waits for a decision.
    public boolean isWaiting() {
        return isHeld && settled.isEmpty();
    }
}
