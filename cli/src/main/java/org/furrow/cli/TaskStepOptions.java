package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.ProposingWithStep;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.SplittingSuspended;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskJson;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.tasking.TaskReading;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStep;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every step of a task takes: which task, on which day, in whose name.
final class TaskStepOptions {

    @Parameters(paramLabel = "TASK", description = "The task's number or id.")
    private String number = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day of it: 2026-03-31. Default: today.")
    private String on = "";

    /// Takes the step with what was typed, and tells what came of it.
    int take(TaskStep step, Typed typed, CommonOptions common) {
        return take(step, typed, TaskProposalOptions.NONE, common);
    }

    /// The same, where the areas of the task may follow it.
    int take(TaskStep step, Typed said, TaskProposalOptions areas, CommonOptions common) {
        Typed typed = areas.and(said);
        try (Furrow furrow = common.openExisting()) {
            TaskBook book = new ReadingTasks(furrow).read();
            Task task = find(book, number, common);
            TaskReading.Read<TaskReading.Step> read =
                    TaskReading.step(step, typed.with("day", on), new TaskNames(furrow, book), common.today());
            if (read.said().isEmpty()) {
                throw common.unread(read.faults());
            }
            ProposingWithStep proposing = new ProposingWithStep(furrow);
            ProposingWithStep.Read told = proposing.read(task, step, typed, common.today());
            if (told.told().isEmpty()) {
                throw common.unread(told.faults());
            }
            TaskReading.Step taken = read.said().orElseThrow();
            Outcome outcome = proposing.take(
                    new TakingSteps.Wanted(task.id(), taken.day(), taken.fact(), Optional.empty()),
                    told.told().orElseThrow(),
                    common.today());
            List<SplittingSuspended.Proposed> splits = outcome instanceof Outcome.Recorded
                    ? new SplittingSuspended(furrow).after(task, taken.fact(), taken.day())
                    : List.of();
            return tell(outcome, splits, step.label(), common);
        }
    }

    static Task find(TaskBook book, String number, CommonOptions common) {
        return book.find(number)
                .orElseThrow(() -> common.misuse(
                        "There is no task " + number + " in " + common.data() + ".\nMaybe look at: furrow tasks list"));
    }

    static int tell(Outcome outcome, List<SplittingSuspended.Proposed> splits, String done, CommonOptions common) {
        switch (outcome) {
            case Outcome.Recorded recorded -> {
                if (common.isJson()) {
                    common.print(TaskJson.taken(recorded, splits));
                } else {
                    common.out()
                            .println(done + ": "
                                    + TaskJson.entry(recorded).draft().record());
                    recorded.revisions().forEach(revision -> tell(revision, common));
                    splits.forEach(split -> tell(split, common));
                }
            }
            case Outcome.Refused refused -> {
                if (common.isJson()) {
                    common.print(TaskJson.reasons(refused.reasons()));
                } else {
                    refused.reasons().forEach(reason -> common.err().println(reason));
                }
            }
        }
        return outcome instanceof Outcome.Recorded ? 0 : 1;
    }

    private static void tell(Revision revision, CommonOptions common) {
        if (revision.draft().fact()
                instanceof DraftFact.Proposed(var hazard, ProposedChange.Moved(var to), var _, var _, var _)) {
            common.out()
                    .println("Proposed that " + hazard + " is "
                            + to.label().toLowerCase(Locale.ROOT) + ": draft "
                            + revision.draft().record());
        }
    }

    private static void tell(SplittingSuspended.Proposed split, CommonOptions common) {
        switch (split.outcome()) {
            case Outcome.Recorded recorded ->
                common.out()
                        .println("Proposed to split " + split.reference() + ": draft "
                                + recorded.revisions().getLast().draft().record());
            case Outcome.Refused refused -> {
                common.out().println("The split of " + split.reference() + " was not proposed:");
                refused.reasons().forEach(reason -> common.out().println(reason));
            }
        }
    }
}
