package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.Register;

/// Ordering tasks. What is done about them afterwards, [TakingSteps] says.
public final class OrderingTasks {

    private final Furrow furrow;

    /// Ordering in this register.
    public OrderingTasks(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Orders a task on that day, or says why not and writes nothing.
    ///
    /// @param today the last day that an order can have been written
    public Outcome order(LocalDate day, TaskProfile profile, LocalDate today) {
        Register register = furrow.register(Permission.ORDER_TASKS);
        synchronized (register.decisions()) {
            RecordId id = register.newId();
            TaskWork work = new TaskWork(furrow, new ReadingTasks(furrow).read(), today);
            List<Reason> against = work.orders(profile).decide(id, profile, day).reasons();
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(
                            register.append(Draft.of(id, day, furrow.actor().name(), new TaskFact.Ordered(profile)))))
                    : new Outcome.Refused(against);
        }
    }
}
