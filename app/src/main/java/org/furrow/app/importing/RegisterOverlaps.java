package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.ground.OverlapSweep.Overlap;
import org.furrow.store.hazard.HazardQuery;

/// Which rows of an import share ground with which hazards of the register: of each row the largest share is kept.
final class RegisterOverlaps {

    private static final double NEAR_IDENTICAL = 0.9;

    private final List<String> references = new ArrayList<>();
    private final Map<Long, Overlap> largest = new HashMap<>();

    /// The place of a hazard of the register in the sweep: below zero, so that it is never a row's.
    long place(HazardQuery.Drawn hazard) {
        references.add(hazard.reference());
        return -references.size();
    }

    /// The places given.
    List<Long> places() {
        List<Long> places = new ArrayList<>(references.size());
        for (long place = -1; place >= -references.size(); place--) {
            places.add(place);
        }
        return places;
    }

    void take(Overlap overlap) {
        long row = Math.max(overlap.first(), overlap.second());
        long hazard = Math.min(overlap.first(), overlap.second());
        if (row >= 0 && hazard < 0) {
            largest.merge(row, overlap, (left, right) -> left.shared().compareTo(right.shared()) >= 0 ? left : right);
        }
    }

    /// What is said of a row that shares ground with the register.
    Optional<Judgement> find(long row) {
        return Optional.ofNullable(largest.get(row)).map(this::judgement);
    }

    private Judgement judgement(Overlap overlap) {
        long hazard = Math.min(overlap.first(), overlap.second());
        String reference = references.get((int) (-hazard - 1));
        boolean isSame = overlap.likeness() >= NEAR_IDENTICAL;
        return Judgement.of(new Finding(
                isSame ? CleaningRule.CANDIDATE_DUPLICATE : CleaningRule.OVERLAP,
                "",
                overlap.shared().toString(),
                "It shares " + overlap.shared() + " with hazard " + reference + " of the register.",
                isSame
                        ? "Ask whether both are the same hazard; nothing is merged without a decision."
                        : "Ask where the boundary runs."));
    }
}
