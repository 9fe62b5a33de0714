package org.furrow.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.SplittingSuspended;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskJson;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.tasking.TaskReading;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
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

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so. Default: the local administrator.")
    private String author = "";

    /// Takes the step with what was typed, and tells what came of it.
    int take(TaskStep step, Typed typed, CommonOptions common) {
        try (Furrow furrow = common.openExisting()) {
            Furrow theirs = actingAs(furrow, author);
            TaskBook book = new ReadingTasks(theirs).read();
            Task task = find(book, number, common);
            TaskReading.Read<TaskReading.Step> read =
                    TaskReading.step(step, typed.with("day", on), new TaskNames(theirs, book), today());
            if (read.said().isEmpty()) {
                throw unread(read.faults(), common);
            }
            TaskReading.Step said = read.said().orElseThrow();
            Outcome outcome = new TakingSteps(theirs)
                    .take(new TakingSteps.Wanted(task.id(), said.day(), said.fact(), Optional.empty()), today());
            List<SplittingSuspended.Proposed> splits = outcome instanceof Outcome.Recorded
                    ? new SplittingSuspended(theirs).after(task, said.fact(), said.day())
                    : List.of();
            return tell(outcome, splits, step.label(), common);
        }
    }

    /// The register in somebody's name; whoever has the file has all of it.
    static Furrow actingAs(Furrow furrow, String author) {
        Actor actor = new Actor("", author, Role.ADMINISTRATOR);
        return author.isBlank() ? furrow : furrow.actingFor(() -> actor);
    }

    static Task find(TaskBook book, String number, CommonOptions common) {
        return book.find(number)
                .orElseThrow(() -> common.misuse(
                        "There is no task " + number + " in " + common.data() + ".\nMaybe look at: furrow tasks list"));
    }

    static RuntimeException unread(List<FormFault> faults, CommonOptions common) {
        return common.misuse(faults.stream()
                .map(fault -> "--" + fault.field() + " cannot be read ("
                        + fault.kind().code() + "): '" + fault.value() + "'.")
                .collect(Collectors.joining("\n")));
    }

    static int tell(Outcome outcome, List<SplittingSuspended.Proposed> splits, String done, CommonOptions common) {
        switch (outcome) {
            case Outcome.Recorded recorded -> {
                if (common.isJson()) {
                    common.print(TaskJson.done(recorded.revisions().getLast(), splits));
                } else {
                    common.out()
                            .println(done + ": "
                                    + recorded.revisions().getLast().draft().record());
                    splits.forEach(split -> tell(split, common));
                }
            }
            case Outcome.Refused refused -> {
                if (common.isJson()) {
                    common.print(TaskJson.reasons(refused.reasons()));
                } else {
                    refused.reasons().forEach(reason -> common.out().println(reason));
                }
            }
        }
        return outcome instanceof Outcome.Recorded ? 0 : 1;
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

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
