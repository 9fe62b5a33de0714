package org.furrow.domain.quality;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// The sample of a lot, and what was found in it.
///
/// @param lot what the lot is called
/// @param units how many units it has
/// @param inspected how many of them were inspected
/// @param squareMetres the ground that was inspected, in m²
/// @param defects in how many of them something was found
/// @param finds what was found; empty where nothing was
/// @param draw the recorded draw of the squares, absent where they were chosen otherwise
public record LotSample(
        String lot,
        long units,
        long inspected,
        long squareMetres,
        long defects,
        String finds,
        Optional<RecordId> draw) {

    public LotSample {
        if (units < 0 || inspected < 0 || squareMetres < 0 || defects < 0) {
            throw new IllegalArgumentException("Nothing of a sample is less than 0");
        }
    }
}
