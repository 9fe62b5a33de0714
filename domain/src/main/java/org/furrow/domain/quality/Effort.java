package org.furrow.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;

/// What a visit took.
///
/// @param hours of work of all who took part
/// @param people how many took part
public record Effort(BigDecimal hours, int people, Optional<Cost> cost) {

    /// Nobody says.
    public static final Effort UNSAID = new Effort(BigDecimal.ZERO, 0, Optional.empty());

    public Effort {
        hours = hours.stripTrailingZeros();
        hours = hours.setScale(Math.max(0, hours.scale()));
        if (hours.signum() < 0 || people < 0) {
            throw new IllegalArgumentException("An effort is 0 or more, and not " + hours + " h of " + people);
        }
    }
}
