package org.furrow.domain.standard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.clearance.AccidentStandard;
import org.furrow.domain.clearance.ProgressStandard;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.quality.Checklists;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.ReleaseStandard;

/// A programme's national standard, as its profile states it. Furrow's own default is to be checked against the
/// national standard before a programme relies on it.
///
/// @param name what the profile is called
/// @param source where its rules come from, unless a rule says otherwise
/// @param roles the roles that approve and sign
/// @param held in which of these roles an account may approve, by what its person does in the office
public record NationalStandard(
        String name,
        String source,
        List<Role> roles,
        Map<org.furrow.domain.people.Role, List<Role>> held,
        HazardStandard hazards,
        ReleaseStandard releases,
        AccreditationStandard accreditation,
        SamplingStandard sampling,
        ProgressStandard progress,
        ScrutinyStandard scrutiny,
        Checklists checklists,
        AccidentStandard accidents,
        HandoverStandard handover) {

    public NationalStandard {
        roles = List.copyOf(roles);
        Map<org.furrow.domain.people.Role, List<Role>> copy = new EnumMap<>(org.furrow.domain.people.Role.class);
        held.forEach((office, each) -> copy.put(office, List.copyOf(each)));
        held = java.util.Collections.unmodifiableMap(copy);
    }

    /// The roles in which an account of this role may approve; empty where the standard lets it approve nothing.
    public List<Role> heldBy(org.furrow.domain.people.Role office) {
        return held.getOrDefault(office, List.of());
    }
}
