package org.furrow.domain.cleaning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.OverlapSweep.Overlap;

/// What is kept of the overlaps of a file: for each row that has any, how many, how much, and the largest one.
final class OverlapFacts {

    /// Surfaces that share this part of what either covers are near-identical.
    static final double NEAR_IDENTICAL = 0.9;

    private final Map<Integer, Sum> sums = new HashMap<>();
    private final Map<Integer, Overlap> likes = new HashMap<>();

    /// The overlaps of one row.
    ///
    /// @param count how many rows it overlaps
    /// @param shared what it shares with them, added
    /// @param largest the row it shares most with
    /// @param most what it shares with that one
    record Sum(int count, Area shared, int largest, Area most) {

        private Sum with(Sum other) {
            boolean isLarger = other.most.compareTo(most) > 0;
            return new Sum(
                    count + other.count,
                    shared.plus(other.shared),
                    isLarger ? other.largest : largest,
                    isLarger ? other.most : most);
        }
    }

    void add(Overlap overlap) {
        int first = Math.toIntExact(overlap.first());
        int second = Math.toIntExact(overlap.second());
        if (overlap.likeness() >= NEAR_IDENTICAL) {
            likes.putIfAbsent(Math.max(first, second), overlap);
            return;
        }
        sums.merge(first, new Sum(1, overlap.shared(), second, overlap.shared()), Sum::with);
        sums.merge(second, new Sum(1, overlap.shared(), first, overlap.shared()), Sum::with);
    }

    Optional<Sum> find(int row) {
        return Optional.ofNullable(sums.get(row));
    }

    /// The overlap with an earlier row that makes the row near-identical with it.
    Optional<Overlap> findLike(int row) {
        return Optional.ofNullable(likes.get(row));
    }
}
