package org.furrow.engines.sample;

import java.util.List;

/// What happened in one district, in the order in which it became known.
///
/// @param district the district
/// @param deeds sorted by the day they became known; of one day, in the order in which they make sense
public record DistrictHistory(District district, List<Deed> deeds) {

    public DistrictHistory {
        deeds = List.copyOf(deeds);
    }

    /// The hazards as first reported, the parts of split ones left out.
    public List<Hazard> hazards() {
        return deedsOf(Deed.Reported.class).stream().map(Deed.Reported::hazard).toList();
    }

    /// The deeds of one kind.
    public <T extends Deed> List<T> deedsOf(Class<T> kind) {
        return deeds.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
