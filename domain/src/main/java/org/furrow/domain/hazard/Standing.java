package org.furrow.domain.hazard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Fact;

/// Where a hazard stands when somebody proposes to change it.
///
/// @param remaining what remains of it by its ledger
/// @param ground the drawing of what remains, absent where nothing is drawn or nothing remains
/// @param counted the day since which it is more than an indication; for an indication the day it was recorded
/// @param classified the day of its latest classification
/// @param status the day of its latest work status
/// @param bounded the day of its latest boundary
/// @param latest the day of the latest fact that moved its area, classification or status, its releases included
public record Standing(
        Hazard hazard,
        Area remaining,
        Optional<Footprint> ground,
        LocalDate counted,
        LocalDate classified,
        LocalDate status,
        LocalDate bounded,
        LocalDate latest) {

    /// The standing of a hazard that these facts left.
    ///
    /// @param remaining what remains of it
    public static Standing of(Hazard hazard, Collection<DatedFact> facts, Remaining remaining) {
        return new Standing(
                hazard,
                remaining.area(),
                remaining.ground(),
                counted(hazard, facts),
                last(hazard, facts, fact -> fact instanceof HazardFact.Reclassified),
                last(hazard, facts, Standing::movesStatus),
                last(hazard, facts, Standing::movesBoundary),
                last(hazard, facts, Standing::movesAnything));
    }

    /// What remains of a hazard.
    ///
    /// @param area by its ledger
    /// @param ground the drawing, absent where nothing is drawn or nothing remains
    public record Remaining(Area area, Optional<Footprint> ground) {}

    /// The hazard's reference, as sentences use it.
    public String reference() {
        return hazard.description().reference();
    }

    /// Whether its area is counted as contaminated; that of an indication is not.
    public boolean isCounted() {
        return hazard.classification() != Classification.INDICATION;
    }

    private static LocalDate counted(Hazard hazard, Collection<DatedFact> facts) {
        return facts.stream()
                .filter(dated -> makesCounted(dated.fact()))
                .map(DatedFact::valid)
                .min(LocalDate::compareTo)
                .filter(day -> day.isAfter(hazard.reported()))
                .orElse(hazard.reported());
    }

    private static boolean makesCounted(Fact fact) {
        return (fact instanceof HazardFact.Recorded recorded && recorded.classification() != Classification.INDICATION)
                || (fact instanceof HazardFact.Reclassified change && change.to() != Classification.INDICATION);
    }

    private static LocalDate last(Hazard hazard, Collection<DatedFact> facts, Predicate<Fact> wanted) {
        return facts.stream()
                .filter(dated -> wanted.test(dated.fact()))
                .map(DatedFact::valid)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(hazard.reported()))
                .orElse(hazard.reported());
    }

    private static boolean movesAnything(Fact fact) {
        return !(fact instanceof HazardFact.EvidenceFound) && !(fact instanceof HazardFact.DescriptionCorrected);
    }

    private static boolean movesStatus(Fact fact) {
        return fact instanceof HazardFact.StatusChanged
                || fact instanceof HazardFact.Superseded
                || fact instanceof HazardFact.Reopened;
    }

    private static boolean movesBoundary(Fact fact) {
        return fact instanceof HazardFact.Extended || fact instanceof HazardFact.BoundaryCorrected;
    }
}
