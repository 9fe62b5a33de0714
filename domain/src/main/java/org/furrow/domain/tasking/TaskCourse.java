package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;

/// What was ordered and done about one task, to be asked what held on a day in the past.
///
/// @param facts its entries, in the order in which they happened
public record TaskCourse(RecordId id, List<DatedFact> facts) {

    public TaskCourse {
        facts = facts.stream().sorted(DatedFact.BY_VALIDITY).toList();
    }

    /// What was said of it by the end of that day; absent before it was ordered.
    public Optional<TaskProfile> findProfileOn(LocalDate day) {
        Optional<TaskProfile> profile = Optional.empty();
        for (DatedFact each : facts) {
            if (!each.valid().isAfter(day)) {
                profile = after(profile, each);
            }
        }
        return profile;
    }

    /// What is said of it last; absent where nothing of it can be read.
    public Optional<TaskProfile> findProfile() {
        return findProfileOn(LocalDate.MAX);
    }

    /// Whether work went on for a part of that day at least. The day on which it stops counts, and that on which it
    /// goes on again.
    public boolean isAtWorkOn(LocalDate day) {
        boolean isAtWork = false;
        boolean wasAtWork = false;
        for (DatedFact each : facts) {
            if (each.valid().isAfter(day)) {
                break;
            }
            if (each.valid().isBefore(day)) {
                isAtWork = after(isAtWork, each);
                wasAtWork = isAtWork;
            } else {
                isAtWork = after(isAtWork, each);
                wasAtWork |= isAtWork;
            }
        }
        return wasAtWork;
    }

    private static Optional<TaskProfile> after(Optional<TaskProfile> before, DatedFact each) {
        return switch (each.fact()) {
            case TaskFact.Ordered(TaskProfile profile) -> Optional.of(profile);
            case TaskFact.Changed(TaskProfile profile, String _) -> Optional.of(profile);
            case TaskFact.Planned(TaskPlan plan) -> before.map(profile -> profile.as(plan));
            default -> before;
        };
    }

    private static boolean after(boolean before, DatedFact each) {
        return switch (each.fact()) {
            case TaskFact.Started _, TaskFact.Restarted _, TaskFact.SentBack _ -> true;
            case TaskFact.Suspended _, TaskFact.Completed _, TaskFact.Accepted _, TaskFact.Withdrawn _ -> false;
            default -> before;
        };
    }
}
