package org.furrow.domain.mission;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Footprint;

/// Where a mission works: in these districts, and within this boundary; anywhere, where neither is named.
///
/// @param districts by name, as hazards give them
/// @param drawn what is drawn besides
public record MissionArea(List<String> districts, Optional<Footprint> drawn) {

    /// The whole country.
    public static final MissionArea EVERYWHERE = new MissionArea(List.of(), Optional.empty());

    public MissionArea {
        districts = districts.stream().distinct().toList();
    }

    /// Whether it has no limit.
    public boolean isEverywhere() {
        return districts.isEmpty() && drawn.isEmpty();
    }
}
