package org.furrow.app.draft;

import java.util.List;
import java.util.Optional;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Merge;
import org.furrow.domain.hazard.Split;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.release.ReleaseRecorded;

/// What a change would do to areas and shapes.
///
/// @param areas before and after, absent where it moves none
public record Effect(Optional<Areas> areas, Shapes shapes) {

    /// A change that moves nothing.
    public static final Effect NONE = new Effect(Optional.empty(), Shapes.NONE);

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

    /// The effect on these hazards, the edit's own first.
    static Effect of(Edit edit, ProposedChange change, List<KnownHazard> hazards) {
        if (change instanceof ProposedChange.NewHazard fresh) {
            Shapes.Outline outline = new Shapes.Outline(fresh.description().reference(), fresh.extent());
            return new Effect(Optional.empty(), new Shapes(List.of(), List.of(outline), Optional.empty()));
        }
        if (hazards.isEmpty()) {
            return NONE;
        }
        List<Standing> standings = hazards.stream().map(KnownHazard::standing).toList();
        return switch (change) {
            case ProposedChange.SplitUp split -> ofSplit(standings.getFirst(), split.parts());
            case ProposedChange.Merged merged -> ofMerge(standings, merged.reference());
            default ->
                fact(edit, change)
                        .map(fact -> ofFact(
                                hazards.getFirst().standing(),
                                hazards.getFirst().after(edit, fact),
                                change))
                        .orElse(NONE);
        };
    }

    /// The effect of a split into these parts.
    public static Effect ofSplit(Standing whole, List<ProposedChange.Part> parts) {
        Split split = new Split(parts.stream().map(ProposedChange.Part::extent).toList());
        long before = whole.remaining().squareMetres();
        long after = split.transferred(whole).squareMetres();
        return new Effect(
                Optional.of(new Areas(before, after, before, after)),
                new Shapes(
                        List.of(remaining(whole)),
                        parts.stream()
                                .map(part -> new Shapes.Outline(part.reference(), part.extent()))
                                .toList(),
                        Optional.empty()));
    }

    /// The effect of merging these hazards.
    public static Effect ofMerge(List<Standing> hazards, String reference) {
        List<Shapes.Outline> before = hazards.stream().map(Effect::remaining).toList();
        Optional<Merge> merge = Merge.of(hazards);
        List<Shapes.Outline> after = merge.map(Merge::extent).stream()
                .map(extent -> new Shapes.Outline(reference, extent))
                .toList();
        long remaining = hazards.stream()
                .mapToLong(each -> each.remaining().squareMetres())
                .sum();
        Optional<Areas> areas = merge.map(one -> one.shares().stream()
                        .mapToLong(share -> share.squareMetres())
                        .sum())
                .map(sum -> new Areas(remaining, sum, remaining, sum));
        return new Effect(areas, new Shapes(before, after, Optional.empty()));
    }

    private static Effect ofFact(Standing before, Standing after, ProposedChange change) {
        Areas areas = new Areas(
                before.hazard().extent().area().squareMetres(),
                after.hazard().extent().area().squareMetres(),
                before.remaining().squareMetres(),
                after.remaining().squareMetres());
        return new Effect(Optional.of(areas), shapes(before, after, change));
    }

    private static Shapes shapes(Standing before, Standing after, ProposedChange change) {
        return switch (change) {
            case ProposedChange.Redrawn _, ProposedChange.Extended _ ->
                new Shapes(List.of(boundary(before)), List.of(boundary(after)), Optional.empty());
            case ProposedChange.Released released ->
                new Shapes(
                        List.of(remaining(before)),
                        List.of(remaining(after)),
                        released.extent().findFootprint());
            case ProposedChange.Reopened reopened ->
                new Shapes(
                        List.of(remaining(before)),
                        List.of(remaining(after)),
                        reopened.extent().findFootprint());
            default -> Shapes.NONE;
        };
    }

    private static Shapes.Outline boundary(Standing standing) {
        return new Shapes.Outline(standing.reference(), standing.hazard().extent());
    }

    private static Shapes.Outline remaining(Standing standing) {
        Optional<Footprint> ground = standing.ground();
        return ground.isPresent()
                ? Shapes.Outline.of(standing.reference(), ground)
                : new Shapes.Outline(standing.reference(), new Extent.Stated(standing.remaining()));
    }

    /// The fact of a change that moves the areas of one hazard.
    private static Optional<Fact> fact(Edit edit, ProposedChange change) {
        return switch (change) {
            case ProposedChange.Redrawn redrawn ->
                Optional.of(new HazardFact.BoundaryCorrected(redrawn.extent(), "", ""));
            case ProposedChange.Extended extended -> Optional.of(new HazardFact.Extended(extended.extent(), "", ""));
            case ProposedChange.Classified classified ->
                Optional.of(new HazardFact.Reclassified(classified.to(), "", ""));
            case ProposedChange.Released released ->
                Optional.of(new ReleaseRecorded(
                        edit.hazard(),
                        released.reference(),
                        released.as(),
                        released.extent(),
                        released.depthCm(),
                        released.operator(),
                        "",
                        released.isRework(),
                        Optional.empty()));
            case ProposedChange.Reopened reopened -> Optional.of(new HazardFact.Reopened(reopened.extent(), "", ""));
            case ProposedChange.Described _,
                    ProposedChange.Moved _,
                    ProposedChange.Evidenced _,
                    ProposedChange.SplitUp _,
                    ProposedChange.Merged _,
                    ProposedChange.NewHazard _ -> Optional.empty();
        };
    }
}
