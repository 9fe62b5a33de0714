package org.furrow.domain.standard;

import java.util.List;
import org.furrow.domain.decision.Role;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.release.ReleaseStandard;

/// A programme's national standard, as its profile states it. Furrow's own default is to be checked against the
/// national standard before a programme relies on it.
///
/// @param name what the profile is called
/// @param source where its rules come from, unless a rule says otherwise
/// @param roles the roles that approve and sign
public record NationalStandard(
        String name, String source, List<Role> roles, HazardStandard hazards, ReleaseStandard releases) {

    public NationalStandard {
        roles = List.copyOf(roles);
    }
}
