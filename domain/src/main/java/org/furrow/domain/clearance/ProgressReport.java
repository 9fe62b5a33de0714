package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Quantity;

/// What one team did on one task on one day.
///
/// @param work ground by method and kind
/// @param minutesWorked how long it worked
/// @param stoppages how long it could not, and why
/// @param nearMisses how many; what happened, the remarks tell
/// @param quantities what was made, moved or brought
/// @param footprint the ground of that day, where somebody drew or walked it
/// @param photos documents that the register keeps
public record ProgressReport(
        RecordId task,
        RecordId team,
        LocalDate day,
        List<Worked> work,
        int minutesWorked,
        List<Stoppage> stoppages,
        Assets assets,
        List<FoundItem> items,
        int nearMisses,
        String remarks,
        List<Quantity> quantities,
        Optional<Footprint> footprint,
        List<RecordId> photos) {

    public ProgressReport {
        work = List.copyOf(work);
        stoppages = List.copyOf(stoppages);
        items = List.copyOf(items);
        quantities = List.copyOf(quantities);
        photos = photos.stream().distinct().toList();
    }

    /// The ground that counts as progress: without what was only prepared, and without what was worked on before.
    public Area newArea() {
        return new Area(work.stream()
                .filter(each -> each.kind().isNew())
                .mapToLong(each -> each.area().squareMetres())
                .sum());
    }

    /// How long it could not work, in minutes.
    public long minutesStopped() {
        return stoppages.stream().mapToLong(Stoppage::minutes).sum();
    }

    /// How many items of explosive ordnance were found, small-arms ammunition left out.
    public long ordnance() {
        return count(true);
    }

    /// How many items of small-arms ammunition were found.
    public long smallArms() {
        return count(false);
    }

    private long count(boolean isOrdnance) {
        return items.stream()
                .filter(each -> each.category().isOrdnance() == isOrdnance)
                .mapToLong(FoundItem::quantity)
                .sum();
    }

    /// Whether anything was worked on; a day of stoppages alone is none of work.
    boolean isWork() {
        return minutesWorked > 0 || !work.isEmpty();
    }

    /// Whether it says nothing at all.
    boolean isEmpty() {
        return work.isEmpty()
                && minutesWorked == 0
                && stoppages.isEmpty()
                && items.isEmpty()
                && nearMisses == 0
                && remarks.isBlank()
                && quantities.isEmpty();
    }
}
