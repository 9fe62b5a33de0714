package org.furrow.domain.hazard;

import java.util.List;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;

/// What remains of a hazard, cut into parts that each become a hazard of its own.
///
/// @param parts the extents of the parts
public record Split(List<Extent> parts) {

    public Split {
        parts = List.copyOf(parts);
    }

    /// What the parts hold together.
    public Area sum() {
        return parts.stream().map(Extent::area).reduce(Area.ZERO, Area::plus);
    }

    /// What goes over to the parts in the ledger: what they hold, or nothing where the hazard is not counted.
    public Area transferred(Standing standing) {
        return standing.isCounted() ? sum() : Area.ZERO;
    }

    /// The evidence that goes with a part: what lies in it, and what lies in no part or has no position.
    public List<EvidenceItem> evidenceOf(Extent part, List<EvidenceItem> evidence) {
        return evidence.stream()
                .filter(item -> holds(part, item) || parts.stream().noneMatch(each -> holds(each, item)))
                .toList();
    }

    private static boolean holds(Extent part, EvidenceItem item) {
        return part.findFootprint()
                .filter(footprint -> item.where().filter(footprint::contains).isPresent())
                .isPresent();
    }
}
