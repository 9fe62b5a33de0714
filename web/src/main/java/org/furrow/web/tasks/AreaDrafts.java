package org.furrow.web.tasks;

import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.Approvers;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.domain.tasking.Task;
import org.furrow.web.shell.Link;

/// Tells which drafts wait for the areas of a task, and leads there: whoever may approve one to approving it.
///
/// @param actor who looks at the page of the task
record AreaDrafts(ReadingDrafts drafts, NationalStandard standard, TaskSayings sayings, Actor actor) {

    private static final int MOST = 20;

    /// Those that wait, by the order of the areas. A split stands among the notices of the task.
    List<TaskPage.Waiting> list(Task task) {
        return task.profile().hazards().stream()
                .flatMap(hazard -> drafts.listOf(hazard).stream())
                .filter(draft -> draft.state() == DraftState.WAITING && draft.kind() != ProposedChange.Kind.SPLIT)
                .distinct()
                .limit(MOST)
                .flatMap(draft -> drafts.find(draft.id()).stream())
                .map(draft -> waiting(task, draft))
                .toList();
    }

    private TaskPage.Waiting waiting(Task task, DraftReading reading) {
        ProposedChange change = reading.wish().change();
        Optional<Hazard> hazard = reading.now();
        List<Role> approvers = new Approvers(standard).of(change, hazard);
        boolean isYours = approvers.contains(actor.role()) && !reading.draft().isBy(actor.name());
        return new TaskPage.Waiting(
                sayings.words().changeWaits(reading.reference(), said(change)),
                sayings.words().approvers(sayings.roles(approvers)),
                new Link(
                        isYours ? sayings.approve() : sayings.words().look(),
                        "/drafts/" + reading.draft().id() + "?from=" + TasksController.PATH + "/" + task.id()),
                isYours);
    }

    private String said(ProposedChange change) {
        return change instanceof ProposedChange.Moved(var to)
                ? sayings.status(to.code())
                : sayings.change(change.kind());
    }
}
