package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;

/// A release with who worked on it and how, as its completion report says.
///
/// @param report the completion report
/// @param organisation who did the work
/// @param team absent where several did
/// @param method the code of the method; empty where nobody said
/// @param lot empty where it has none
public record ReleaseTrace(
        RecordId release,
        RecordId report,
        RecordId hazard,
        String reference,
        String organisation,
        Optional<RecordId> team,
        String method,
        String lot,
        LocalDate released,
        Area area,
        Optional<Footprint> footprint) {

    /// What it has in common with another one.
    public Set<Alike> alike(ReleaseTrace other) {
        EnumSet<Alike> alike = EnumSet.noneOf(Alike.class);
        if (team.isPresent() && team.equals(other.team)) {
            alike.add(Alike.TEAM);
        }
        if (!method.isEmpty() && method.equals(other.method) && organisation.equals(other.organisation)) {
            alike.add(Alike.METHOD);
        }
        if (!lot.isEmpty() && lot.equalsIgnoreCase(other.lot) && organisation.equals(other.organisation)) {
            alike.add(Alike.LOT);
        }
        return alike;
    }
}
