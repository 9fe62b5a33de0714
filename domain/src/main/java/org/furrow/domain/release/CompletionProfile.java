package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;

/// What is said in a completion report.
///
/// @param number as it is called, such as `CR-0001`; no two of a register have the same
/// @param task whose work it is about
/// @param organisation who did the work, as hazards name it
/// @param finished the day on which the land was finished; its releases are dated so
/// @param teams who did it
/// @param hazards what was planned and what remains, for each hazard of the task
/// @param items what was found, by category
/// @param deviations from the plan
/// @param difference why the square metres differ from those of the daily reports; empty where they do not
public record CompletionProfile(
        String number,
        RecordId task,
        String organisation,
        LocalDate finished,
        List<RecordId> teams,
        List<HazardWork> hazards,
        List<ReleasedPart> parts,
        List<ProgressTotals.Found> items,
        String deviations,
        String difference,
        List<Marker> markers,
        LandUse use,
        String remarks) {

    public CompletionProfile {
        teams = teams.stream().distinct().toList();
        hazards = List.copyOf(hazards);
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        markers = List.copyOf(markers);
    }

    /// Ground that it releases for the first time.
    public Area newArea() {
        return sum(parts.stream().filter(part -> !part.isRework()).toList());
    }

    /// Ground that it releases for the first time in one way.
    public Area newArea(ReleaseKind kind) {
        return sum(parts.stream()
                .filter(part -> part.kind() == kind && !part.isRework())
                .toList());
    }

    /// What of a hazard it leaves, by what was planned.
    public Area remaining(HazardWork work) {
        return work.planned()
                .minusAtMost(sum(parts.stream()
                        .filter(part -> part.hazard().equals(work.hazard()) && !part.isRework())
                        .toList()));
    }

    /// What it says of a hazard.
    public Optional<HazardWork> findHazard(RecordId hazard) {
        return hazards.stream().filter(work -> work.hazard().equals(hazard)).findFirst();
    }

    /// Items of explosive ordnance, small-arms ammunition left out.
    public long ordnance() {
        return items.stream()
                .filter(found -> found.category().isOrdnance())
                .mapToLong(ProgressTotals.Found::quantity)
                .sum();
    }

    /// The words for it in refusals.
    public String told() {
        return number.isBlank() ? "The completion report" : number;
    }

    private static Area sum(List<ReleasedPart> parts) {
        return parts.stream().map(part -> part.extent().area()).reduce(Area.ZERO, Area::plus);
    }
}
