package org.furrow.app.quality;

import java.util.Optional;
import org.furrow.domain.ground.Footprint;

/// The ground that a sample is drawn from.
public sealed interface SampleGround {

    /// Released ground of a hazard.
    ///
    /// @param hazard its id or its reference
    /// @param release the id of one release; all that are drawn where nobody named one
    record Released(String hazard, Optional<String> release) implements SampleGround {}

    /// Ground that the register need not know.
    record Pasted(Footprint footprint) implements SampleGround {}
}
