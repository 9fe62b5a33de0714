package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.app.tasking.TaskAsking;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskJson;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.tasking.TaskReading;
import org.furrow.app.tasking.TaskWriting;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow tasks`: task orders, their steps and their dossiers.
@Command(
        name = "tasks",
        description = "Orders tasks, plans them, says how far they are, and writes their dossiers.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TasksCommand.Listing.class,
            TasksCommand.Show.class,
            TasksCommand.Order.class,
            TasksCommand.Change.class,
            TaskStepCommands.Plan.class,
            TaskStepCommands.Start.class,
            TaskStepCommands.Suspend.class,
            TaskStepCommands.Restart.class,
            TaskStepCommands.Complete.class,
            TaskStepCommands.Accept.class,
            TaskStepCommands.SendBack.class,
            TaskStepCommands.Withdraw.class,
            TaskDossierCommand.class
        })
final class TasksCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: list, show, order, change, plan, start, suspend, restart, complete, accept,"
                        + " send-back, withdraw or dossier.");
    }

    /// `furrow tasks list`.
    @Command(name = "list", description = "Lists the tasks.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(
                names = "--status",
                description = "Only: ordered, planned, started, suspended, completed, accepted or withdrawn.")
        private String status = "";

        @Option(names = "--group", description = "Only: demining, infrastructure or logistics.")
        private String group = "";

        @Option(names = "--kind", description = "Only of this kind, such as clearance or road.")
        private String kind = "";

        @Option(names = "--team", description = "Only of this team, by its name or id.")
        private String team = "";

        @Option(names = "--organisation", description = "Only of this organisation.")
        private String organisation = "";

        @Option(names = "--overdue", description = "Only those that should have begun or ended by today and have not.")
        private boolean isOverdue;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                TaskBook book = new ReadingTasks(furrow).read();
                Typed typed = Typed.nothing()
                        .with("status", status)
                        .with("group", group)
                        .with("kind", kind)
                        .with("team", team)
                        .with("organisation", organisation)
                        .with("overdue", isOverdue ? "yes" : "");
                TaskAsking.Read read = TaskAsking.read(typed, book, common.today());
                List<Task> tasks = book.list(read.question()
                        .orElseThrow(() -> common.misuse("--" + read.wrong() + " names nothing that there is.")));
                if (common.isJson()) {
                    common.print(TaskJson.of(tasks, book, common.today()));
                } else if (tasks.isEmpty()) {
                    common.out().println("No tasks. Maybe order one: furrow tasks order --help");
                } else {
                    tasks.forEach(task -> print(task, book));
                }
                return 0;
            }
        }

        private void print(Task task, TaskBook book) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-14s  %-10s  %-20s  %-20s  %s%s%n",
                            task.profile().number(),
                            task.status().code(),
                            task.profile().kind().label(),
                            task.profile().organisation(),
                            task.profile().title(),
                            task.profile().teams().isEmpty()
                                    ? ""
                                    : task.profile().teams().stream()
                                            .map(book::teamName)
                                            .collect(Collectors.joining(", ", " (", ")")));
        }
    }

    /// `furrow tasks show`.
    @Command(
            name = "show",
            description = "Shows a task with everything that was done about it.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "TASK", description = "The task's number or id.")
        private String number = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingTasks reading = new ReadingTasks(furrow);
                TaskBook book = reading.read();
                Task task = TaskStepOptions.find(book, number, common);
                List<Revision> history = reading.history(task.id());
                if (common.isJson()) {
                    common.print(TaskJson.of(task, book, common.today(), history));
                } else {
                    print(task, book);
                    history.reversed().forEach(this::print);
                }
                return 0;
            }
        }

        private void print(Task task, TaskBook book) {
            Typed written = TaskWriting.write(task, book);
            common.out().println(task.id() + "  " + task.status().label());
            written.values()
                    .forEach((field, texts) -> texts.stream()
                            .filter(text -> !text.isEmpty())
                            .forEach(text ->
                                    common.out().printf(Locale.ROOT, "%-13s %s%n", field, text.replace("\n", ", "))));
        }

        private void print(Revision revision) {
            String step = revision.draft().fact() instanceof TaskFact fact
                    ? fact instanceof TaskFact.Ordered
                            ? "Ordering"
                            : TaskStep.of(fact).label()
                    : "";
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %-12s  %s%n",
                            revision.draft().valid(),
                            step,
                            revision.draft().author());
        }
    }

    /// `furrow tasks order`.
    @Command(name = "order", description = "Orders a task.", mixinStandardHelpOptions = true)
    static final class Order implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskOrderOptions options = new TaskOrderOptions();

        @Parameters(paramLabel = "NUMBER", description = "What the task is called, such as TO-2026-014.")
        private String number = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day of the order. Default: today.")
        private String on = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Typed typed =
                        options.over(Typed.nothing().with("number", number).with("day", on));
                TaskReading.Read<TaskReading.Order> read = TaskReading.order(
                        typed, new TaskNames(furrow, new ReadingTasks(furrow).read()), common.today());
                if (read.said().isEmpty()) {
                    throw common.unread(read.faults());
                }
                TaskReading.Order order = read.said().orElseThrow();
                Outcome outcome = new OrderingTasks(furrow).order(order.day(), order.profile(), common.today());
                return TaskStepOptions.tell(outcome, List.of(), "Ordered", common);
            }
        }
    }

    /// `furrow tasks change`.
    @Command(
            name = "change",
            description = "Changes what is ordered; what is left out stays as it is.",
            mixinStandardHelpOptions = true)
    static final class Change implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskOrderOptions options = new TaskOrderOptions();

        @Parameters(paramLabel = "TASK", description = "The task's number or id.")
        private String number = "";

        @Option(names = "--number", description = "Another number.")
        private String other = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day of the change. Default: today.")
        private String on = "";

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                TaskBook book = new ReadingTasks(furrow).read();
                Task task = TaskStepOptions.find(book, number, common);
                Typed typed = options.over(TaskWriting.write(task, book))
                        .with("day", on)
                        .with("reason", reason);
                TaskReading.Read<TaskReading.Step> read = TaskReading.step(
                        TaskStep.CHANGE,
                        other.isEmpty() ? typed : typed.with("number", other),
                        new TaskNames(furrow, book),
                        common.today());
                if (read.said().isEmpty()) {
                    throw common.unread(read.faults());
                }
                TaskReading.Step said = read.said().orElseThrow();
                TakingSteps.Wanted wanted =
                        new TakingSteps.Wanted(task.id(), said.day(), said.fact(), Optional.empty());
                return TaskStepOptions.tell(
                        new TakingSteps(furrow).take(wanted, common.today()), List.of(), "Changed", common);
            }
        }
    }
}
