package org.furrow.domain.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of an import with what the rules found in it.
///
/// @param fingerprint what its content is known again by
/// @param record the record it became, or its own where it is held
/// @param findings what the cleaning rules found
/// @param isHeld whether it is kept out of the register
/// @param values column to original text, for held rows only
public record ImportedRow(
        Hash fingerprint,
        RecordId record,
        String file,
        long row,
        List<RowFinding> findings,
        boolean isHeld,
        Map<String, String> values) {
    public ImportedRow {
        findings = List.copyOf(findings);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
