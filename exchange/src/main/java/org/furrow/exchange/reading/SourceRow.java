package org.furrow.exchange.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;

/// One row of a file, exactly as the file gives it.
///
/// @param file the name of the file, with the path inside an archive or folder after it: `areas.zip/2019/areas.shp`
/// @param number the row's number in the file, counted from 1 (headings not counted)
/// @param values column name to original text, in the file's order; a missing value is an empty text
/// @param shape the shape the format itself carries, in the file's reference system; none for coordinate columns
public record SourceRow(String file, long number, Map<String, String> values, Optional<Sketch> shape) {
    public SourceRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The original text in a column, empty where there is none.
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
