package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.tasking.Task;

/// Tasks whose next step is due, and those of which nobody has heard for a week. Whoever ordered a task or reported it
/// done does not accept it, and so it does not wait for them. Work that releases land is accepted with its completion
/// report.
record WaitingTasks(Furrow furrow, TaskBook book, HandoverBook handover, LocalDate today) {

    private static final int SILENT_DAYS = 7;

    void addTo(ReadingInbox.Found found) {
        ReadingProgress progress = new ReadingProgress(furrow);
        for (Task task : book.tasks()) {
            Optional<LocalDate> first = task.profile().first();
            Optional<LocalDate> last = task.profile().last();
            switch (task.status()) {
                case ORDERED -> found.add(InboxKind.TASKS_TO_PLAN, item(task, first));
                case PLANNED -> {
                    if (first.filter(today::isBefore).isEmpty()) {
                        found.add(InboxKind.TASKS_TO_START, item(task, first));
                    }
                }
                case STARTED -> {
                    if (task.isOverdueOn(today)) {
                        found.add(InboxKind.TASKS_TO_COMPLETE, item(task, last));
                    }
                    addSilent(found, task, progress);
                }
                case SUSPENDED -> found.add(InboxKind.TASKS_TO_RESTART, item(task, last));
                case COMPLETED -> {
                    if (isAcceptedByItself(task) && !isOwn(task.progress())) {
                        found.add(InboxKind.TASKS_TO_ACCEPT, item(task, Optional.empty()));
                    }
                }
                case ACCEPTED, WITHDRAWN -> {}
            }
        }
    }

    private void addSilent(ReadingInbox.Found found, Task task, ReadingProgress progress) {
        LocalDate heard = progress.findLastDay(task.id())
                .filter(day -> day.isAfter(task.progress().changed()))
                .orElse(task.progress().changed());
        if (!heard.plusDays(SILENT_DAYS).isAfter(today)) {
            found.add(InboxKind.TASKS_WITHOUT_REPORT, item(task, heard, Optional.of(heard.plusDays(SILENT_DAYS))));
        }
    }

    /// Work that releases land waits with its report, and so does other work on hazards that has one.
    private boolean isAcceptedByItself(Task task) {
        return !task.profile().kind().releasesLand()
                && handover.ofTask(task.id()).isEmpty();
    }

    private boolean isOwn(Task.Progress progress) {
        String name = furrow.actor().name();
        return progress.orderedBy().equalsIgnoreCase(name)
                || progress.completedBy().equalsIgnoreCase(name);
    }

    private static InboxItem item(Task task, Optional<LocalDate> due) {
        return item(task, task.progress().changed(), due);
    }

    private static InboxItem item(Task task, LocalDate since, Optional<LocalDate> due) {
        return new InboxItem(
                task.id(),
                task.profile().number(),
                task.profile().title(),
                task.profile().organisation(),
                since,
                due);
    }
}
