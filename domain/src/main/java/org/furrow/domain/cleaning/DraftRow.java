package org.furrow.domain.cleaning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.furrow.domain.ground.Sketch;

/// A row whose columns have found their meaning and whose shape is in WGS 84, and that nobody has judged yet.
///
/// @param file the file it came from
/// @param number its number in the file, from 1
/// @param values field to text; code values are Furrow's own where the mapping knew them; no empty texts
/// @param shape the shape in WGS 84, from the format itself or from coordinate columns
/// @param gridM2 the surface in m² as the file's own grid of metres has it; absent where the file is in degrees, where
///     nothing is drawn, and where nobody declared an area to compare it with
/// @param originals column to original text, all columns
/// @param findings what was already found while reading, such as a coordinate that cannot be read
public record DraftRow(
        String file,
        long number,
        Map<Field, String> values,
        Optional<Sketch> shape,
        OptionalDouble gridM2,
        Map<String, String> originals,
        List<Finding> findings) {

    /// A row that was not drawn in a grid of metres.
    public DraftRow(
            String file,
            long number,
            Map<Field, String> values,
            Optional<Sketch> shape,
            Map<String, String> originals,
            List<Finding> findings) {
        this(file, number, values, shape, OptionalDouble.empty(), originals, findings);
    }

    public DraftRow {
        EnumMap<Field, String> known = new EnumMap<>(Field.class);
        known.putAll(values);
        values = Collections.unmodifiableMap(known);
        originals = Collections.unmodifiableMap(new LinkedHashMap<>(originals));
        findings = List.copyOf(findings);
    }

    /// The text of a field, absent where the row has none.
    public Optional<String> find(Field field) {
        return Optional.ofNullable(values.get(field));
    }
}
