package org.furrow.app.importing;

import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.SourceRow;

/// A row as the file gave it, and as the rules for single rows left it.
///
/// @param shape its shape in WGS 84 as it was drawn
record Examined(SourceRow row, Optional<Sketch> shape, CleanRow clean) {

    private static final int BYTES_OF_ANY_ROW = 3_000;
    private static final int BYTES_PER_CHARACTER = 4;
    private static final int BYTES_PER_POINT = 120;

    /// About how many bytes of memory it takes.
    long weight() {
        long characters = 0;
        for (String value : row.values().values()) {
            characters += value.length();
        }
        long points = shape.map(Sketch::pointCount).orElse(0);
        return BYTES_OF_ANY_ROW + BYTES_PER_CHARACTER * characters + BYTES_PER_POINT * points;
    }
}
