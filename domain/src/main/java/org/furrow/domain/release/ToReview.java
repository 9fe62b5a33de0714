package org.furrow.domain.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.furrow.domain.journal.RecordId;

/// A release that somebody has to look at again because of a find on other ground.
///
/// @param alike what both have in common, never empty
/// @param metres how far it is from the find, absent where one of the two is not drawn
public record ToReview(RecordId release, RecordId hazard, Set<Alike> alike, OptionalLong metres) {

    public ToReview {
        if (alike.isEmpty()) {
            throw new IllegalArgumentException(
                    "What is reviewed has something in common with where something was" + " missed");
        }
        alike = Collections.unmodifiableSet(EnumSet.copyOf(alike));
    }
}
