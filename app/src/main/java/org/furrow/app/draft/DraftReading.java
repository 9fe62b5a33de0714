package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.hazard.Hazard;

/// One draft with everything that somebody needs to decide on it.
///
/// @param reference the hazard's reference, or the one that a new hazard would get
/// @param seen the hazard as the author saw it; absent for a new hazard, or where that entry no longer counts
/// @param now the hazard as it is; absent where the register does not have it
/// @param isMovedOn whether the draft is open and the hazard has changed since its author looked
/// @param areas what it does to the areas, where its hazard is known
/// @param others the other drafts that wait about the same hazard
public record DraftReading(
        EditDraft draft,
        String reference,
        Optional<Hazard> seen,
        Optional<Hazard> now,
        boolean isMovedOn,
        Optional<Areas> areas,
        List<DraftSummary> others) {

    public DraftReading {
        others = List.copyOf(others);
    }

    /// What a change does to the areas, in m².
    ///
    /// @param boundaryBefore within the boundary before
    /// @param boundaryAfter within the boundary after
    /// @param remainingBefore what remained before
    /// @param remainingAfter what would remain
    public record Areas(long boundaryBefore, long boundaryAfter, long remainingBefore, long remainingAfter) {

        /// By how much the remaining area changes.
        public long effect() {
            return remainingAfter - remainingBefore;
        }
    }

    /// What the draft says, held against what its author saw and what is now; then what else has changed meanwhile.
    public List<Difference> differences() {
        Map<String, String> before = Aspects.of(seen);
        Map<String, String> present = Aspects.of(now);
        List<Difference> differences = new ArrayList<>();
        Aspects.of(draft.proposed().change())
                .forEach((field, proposed) -> differences.add(new Difference(
                        field,
                        before.getOrDefault(field, ""),
                        isMovedOn ? present.getOrDefault(field, "") : before.getOrDefault(field, ""),
                        proposed)));
        if (isMovedOn) {
            present.forEach((field, value) -> {
                boolean isOther =
                        differences.stream().noneMatch(each -> each.field().equals(field));
                if (isOther && !value.equals(before.getOrDefault(field, ""))) {
                    differences.add(new Difference(field, before.getOrDefault(field, ""), value, value));
                }
            });
        }
        return differences;
    }
}
