package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Halt;

/// An accident, an incident or a missed item as it stands.
///
/// @param happened the day on which it happened
/// @param inquiry how far it is looked into
/// @param actions what is to be done, in the order in which it was set
/// @param resumed the day from which work may go on, absent where it stopped none or still does
public record Accident(
        RecordId id,
        AccidentNotice notice,
        LocalDate happened,
        Inquiry inquiry,
        List<AccidentAction> actions,
        Optional<LocalDate> resumed) {

    public Accident {
        actions = List.copyOf(actions);
    }

    /// How far it is looked into.
    ///
    /// @param preliminary the day of the preliminary report, absent before
    /// @param investigated the day of the final report, absent before
    /// @param investigatedBy who wrote it; empty before
    /// @param changed the day of the latest step
    public record Inquiry(
            AccidentStage stage,
            Optional<LocalDate> preliminary,
            Optional<LocalDate> investigated,
            String investigatedBy,
            LocalDate changed) {}

    /// Whether it stops work still.
    public boolean stopsWork() {
        return notice.stop() != WorkStop.NOBODY && resumed.isEmpty();
    }

    /// What it stops from the day on which it happened.
    public Optional<Halt> halt() {
        return switch (notice.stop()) {
            case NOBODY -> Optional.empty();
            case TEAM -> notice.team().map(team -> halt(Optional.of(team), Optional.empty()));
            case TASK -> notice.task().map(task -> halt(Optional.empty(), Optional.of(task)));
        };
    }

    private Halt halt(Optional<RecordId> team, Optional<RecordId> task) {
        return new Halt(team, task, notice.kind().label() + " " + notice.number(), happened, resumed);
    }

    /// The actions that are not done.
    public List<AccidentAction> openActions() {
        return actions.stream().filter(action -> action.done().isEmpty()).toList();
    }
}
