package org.furrow.domain.journal;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where an imported record came from, with its original values, so that nothing the source said is lost.
///
/// @param file the file's name
/// @param row the row's number, from 1
/// @param fingerprint a SHA-256 of the row's content, by which the same row is known again
/// @param values column to original text
/// @param findings what the cleaning rules found
public record Source(String file, long row, Hash fingerprint, Map<String, String> values, List<RowFinding> findings) {
    public Source {
        SortedMap<String, String> sorted = new TreeMap<>(values);
        values = java.util.Collections.unmodifiableSortedMap(sorted);
        findings = List.copyOf(findings);
    }
}
