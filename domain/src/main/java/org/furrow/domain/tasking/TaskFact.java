package org.furrow.domain.tasking;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Fact;

/// What the journal says of a task. The record of each is the task itself, and each is dated the day it happened.
public sealed interface TaskFact extends Fact {

    /// It was ordered.
    record Ordered(TaskProfile profile) implements TaskFact {}

    /// What is ordered changed, or was wrong.
    record Changed(TaskProfile profile, String reason) implements TaskFact {}

    /// Those who do it said how.
    record Planned(TaskPlan plan) implements TaskFact {}

    /// Work began.
    ///
    /// @param startPoint where; empty where nobody says
    record Started(String startPoint) implements TaskFact {}

    /// Work stopped.
    ///
    /// @param marking what marking was left
    /// @param part where it stopped; absent where it is all of it
    record Suspended(StopCause cause, String reason, String marking, Optional<Footprint> part) implements TaskFact {}

    /// Work went on.
    ///
    /// @param causeRemoved what became of the cause
    /// @param rebriefing how the teams were told what is new
    record Restarted(String causeRemoved, String rebriefing) implements TaskFact {}

    /// Those who do it said that it is done.
    ///
    /// @param done how much was made, moved or brought
    record Completed(String report, List<Quantity> done) implements TaskFact {
        public Completed {
            done = List.copyOf(done);
        }
    }

    /// It was accepted.
    record Accepted(String remarks) implements TaskFact {}

    /// It was not accepted, and goes on.
    record SentBack(String reason) implements TaskFact {}

    /// It was taken back before it began.
    record Withdrawn(String reason) implements TaskFact {}
}
