package org.furrow.domain.hazard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;

/// What remains of several hazards as one.
///
/// @param extent what the one reaches over
/// @param shares what goes over to it from each, in their order; together they are its surface, so ground that two of
///     them share goes over from the first and is corrected away from the second
public record Merge(Extent extent, List<Area> shares) {

    public Merge {
        shares = List.copyOf(shares);
    }

    /// The merge of these hazards; nothing where some are drawn and others are not.
    public static Optional<Merge> of(Collection<Standing> hazards) {
        List<Footprint> drawn =
                hazards.stream().flatMap(each -> each.ground().stream()).toList();
        if (drawn.size() == hazards.size() && !drawn.isEmpty()) {
            return Optional.of(ofDrawn(drawn).countedOnlyFor(hazards));
        }
        return drawn.isEmpty() ? Optional.of(ofStated(hazards).countedOnlyFor(hazards)) : Optional.empty();
    }

    private static Merge ofDrawn(List<Footprint> drawn) {
        List<Area> shares = new ArrayList<>();
        Footprint together = drawn.getFirst();
        shares.add(together.area());
        for (Footprint next : drawn.subList(1, drawn.size())) {
            Footprint wider = together.union(next);
            shares.add(wider.area().minusAtMost(together.area()));
            together = wider;
        }
        return new Merge(new Extent.Drawn(together), shares);
    }

    private static Merge ofStated(Collection<Standing> hazards) {
        List<Area> shares = hazards.stream()
                .map(each -> each.isCounted()
                        ? each.remaining()
                        : each.hazard().extent().area())
                .toList();
        Area sum = shares.stream().reduce(Area.ZERO, Area::plus);
        return new Merge(sum.isZero() ? Extent.unknown() : new Extent.Stated(sum), shares);
    }

    private Merge countedOnlyFor(Collection<Standing> hazards) {
        boolean isCounted = hazards.stream().allMatch(Standing::isCounted);
        return isCounted
                ? this
                : new Merge(extent, shares.stream().map(_ -> Area.ZERO).toList());
    }
}
