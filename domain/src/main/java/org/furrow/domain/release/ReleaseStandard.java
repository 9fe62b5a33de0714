package org.furrow.domain.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.furrow.domain.decision.Tolerance;

/// What the national standard says of releases.
///
/// @param rules a rule for each kind
/// @param excess by how much a release may be larger than what remains, or reach beyond the boundary
public record ReleaseStandard(Map<ReleaseKind, ReleaseRule> rules, Tolerance excess) {

    public ReleaseStandard {
        Map<ReleaseKind, ReleaseRule> all = new EnumMap<>(ReleaseKind.class);
        all.putAll(rules);
        rules = Collections.unmodifiableMap(all);
        for (ReleaseKind kind : ReleaseKind.values()) {
            if (!all.containsKey(kind)) {
                throw new IllegalArgumentException("The standard has no rule for " + kind.code() + " land");
            }
        }
    }

    /// The rule for a kind.
    public ReleaseRule rule(ReleaseKind kind) {
        return Objects.requireNonNull(rules.get(kind));
    }
}
