package org.furrow.engines.plan;

import java.util.Collections;
import java.util.List;

/// Something of which a programme has few pieces that teams share: low-loaders, drones, ambulances.
///
/// A task has its pieces from its first day to its last one.
///
/// @param from for each piece the day from which it can be used; as many as there are pieces, 1 or more
public record Equipment(String id, List<Integer> from) {

    public Equipment {
        from = List.copyOf(from);
        if (from.isEmpty() || from.stream().anyMatch(day -> day < 0)) {
            throw new IllegalArgumentException(
                    "Equipment " + id + " must have a piece or more, each from day 0 on or later, but has " + from);
        }
    }

    /// So many pieces, from day 0 on.
    public static Equipment of(String id, int pieces) {
        return new Equipment(id, Collections.nCopies(pieces, 0));
    }

    /// How many pieces there are in the end.
    public int pieces() {
        return from.size();
    }
}
