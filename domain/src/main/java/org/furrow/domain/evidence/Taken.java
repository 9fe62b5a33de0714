package org.furrow.domain.evidence;

import java.time.LocalDateTime;
import java.util.Optional;
import org.furrow.domain.ground.Position;

/// Where and when a photo was taken, as the camera says. Cameras can be wrong, and both can be written anew by anybody.
///
/// @param where in WGS 84
/// @param when by the camera's clock, in a zone that it mostly does not tell
public record Taken(Optional<Position> where, Optional<LocalDateTime> when) {

    /// What a file says that says nothing.
    public static final Taken UNTOLD = new Taken(Optional.empty(), Optional.empty());
}
