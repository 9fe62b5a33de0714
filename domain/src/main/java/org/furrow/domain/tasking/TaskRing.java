package org.furrow.domain.tasking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.journal.RecordId;

/// Whether tasks wait for each other in a ring, so that none of them could ever start.
final class TaskRing {

    private final List<Task> others;

    /// @param others all tasks but the one that is asked about
    TaskRing(List<Task> others) {
        this.others = List.copyOf(others);
    }

    /// One of those that the task waits for that waits for it in its turn, however far round.
    Optional<Task> find(RecordId task, List<RecordId> waitsFor) {
        return waitsFor.stream()
                .flatMap(each -> find(each).stream())
                .filter(each -> leadsTo(each, task, new HashSet<>()))
                .findFirst();
    }

    private boolean leadsTo(Task from, RecordId task, Set<RecordId> seen) {
        for (RecordId next : from.profile().waitsFor()) {
            if (next.equals(task)) {
                return true;
            }
            Optional<Task> found = seen.add(next) ? find(next) : Optional.empty();
            if (found.isPresent() && leadsTo(found.orElseThrow(), task, seen)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Task> find(RecordId id) {
        return others.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
