package org.furrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.draft.Typed;
import org.furrow.domain.tasking.TaskStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The commands that take a step of a task.
final class TaskStepCommands {

    private TaskStepCommands() {}

    /// `furrow tasks plan`.
    @Command(
            name = "plan",
            description = "Says who does a task, when and how; again, where that changes before it begins.",
            mixinStandardHelpOptions = true)
    static final class Plan implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Mixin
        private final TaskProposalOptions areas = new TaskProposalOptions();

        @Option(names = "--team", paramLabel = "TEAM", description = "A team, by its name or id. Again for each.")
        private List<String> teams = List.of();

        @Option(names = "--first", paramLabel = "DAY", required = true, description = "The first day.")
        private String first = "";

        @Option(names = "--last", paramLabel = "DAY", required = true, description = "The last day.")
        private String last = "";

        @Option(names = "--medical", description = "The medical and evacuation plan.")
        private String medical = "";

        @Option(names = "--access", description = "How the place is reached.")
        private String access = "";

        @Option(names = "--marking", description = "What is marked, and how.")
        private String marking = "";

        @Option(names = "--works", description = "How the work is done.")
        private String works = "";

        @Override
        public Integer call() {
            Typed typed = Typed.nothing()
                    .with("teams", teams.toArray(String[]::new))
                    .with("first", first)
                    .with("last", last)
                    .with("medical", medical)
                    .with("access", access)
                    .with("marking", marking)
                    .with("works", works);
            return step.take(TaskStep.PLAN, typed, areas, common);
        }
    }

    /// `furrow tasks start`.
    @Command(name = "start", description = "Says that work began.", mixinStandardHelpOptions = true)
    static final class Start implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Mixin
        private final TaskProposalOptions areas = new TaskProposalOptions();

        @Option(names = "--start-point", description = "Where.")
        private String startPoint = "";

        @Override
        public Integer call() {
            return step.take(TaskStep.START, Typed.nothing().with("start-point", startPoint), areas, common);
        }
    }

    /// `furrow tasks suspend`.
    @Command(
            name = "suspend",
            description = "Says that work stopped. Where a part is suspended, its split is proposed as a draft.",
            mixinStandardHelpOptions = true)
    static final class Suspend implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Option(
                names = "--cause",
                required = true,
                description = "security, weather, access, dispute, accident, funds or breach.")
        private String cause = "";

        @Option(names = "--reason", required = true, description = "What stops the work.")
        private String reason = "";

        @Option(names = "--marking", description = "What marking is left.")
        private String marking = "";

        @Option(
                names = "--part",
                paramLabel = "FILE",
                description =
                        "The boundary of what is suspended: GeoJSON, or a corner on each line. Default: all of it.")
        private Optional<Path> part = Optional.empty();

        @Override
        public Integer call() {
            Typed typed = Typed.nothing()
                    .with("cause", cause)
                    .with("reason", reason)
                    .with("marking", marking)
                    .with("boundary", part.map(this::read).orElse(""));
            return step.take(TaskStep.SUSPEND, typed, common);
        }

        private String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException failure) {
                throw common.misuse(file + " cannot be read: " + failure.getMessage());
            }
        }
    }

    /// `furrow tasks restart`.
    @Command(name = "restart", description = "Says that work goes on.", mixinStandardHelpOptions = true)
    static final class Restart implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Option(names = "--cause-removed", required = true, description = "What became of the cause.")
        private String causeRemoved = "";

        @Option(names = "--rebriefing", required = true, description = "How the teams were briefed again.")
        private String rebriefing = "";

        @Override
        public Integer call() {
            Typed typed = Typed.nothing().with("cause-removed", causeRemoved).with("rebriefing", rebriefing);
            return step.take(TaskStep.RESTART, typed, common);
        }
    }

    /// `furrow tasks complete`.
    @Command(name = "complete", description = "Reports that the work is done.", mixinStandardHelpOptions = true)
    static final class Complete implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Option(names = "--report", required = true, description = "The completion report: its number, or its words.")
        private String report = "";

        @Option(
                names = "--done",
                paramLabel = "LINE",
                description = "'Road graded; 4; km': what was made, moved or brought. Again for each.")
        private List<String> done = List.of();

        @Override
        public Integer call() {
            Typed typed = Typed.nothing().with("report", report).with("done", String.join("\n", done));
            return step.take(TaskStep.COMPLETE, typed, common);
        }
    }

    /// `furrow tasks accept`.
    @Command(
            name = "accept",
            description = "Accepts the work, in the name of somebody who neither ordered it nor reported it done.",
            mixinStandardHelpOptions = true)
    static final class Accept implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Option(names = "--remarks", description = "What is to be said of it.")
        private String remarks = "";

        @Override
        public Integer call() {
            return step.take(TaskStep.ACCEPT, Typed.nothing().with("remarks", remarks), common);
        }
    }

    /// `furrow tasks send-back`.
    @Command(name = "send-back", description = "Does not accept the work.", mixinStandardHelpOptions = true)
    static final class SendBack implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Option(names = "--reason", required = true, description = "What has to be put right.")
        private String reason = "";

        @Override
        public Integer call() {
            return step.take(TaskStep.SEND_BACK, Typed.nothing().with("reason", reason), common);
        }
    }

    /// `furrow tasks withdraw`.
    @Command(
            name = "withdraw",
            description = "Takes an order back before work begins.",
            mixinStandardHelpOptions = true)
    static final class Withdraw implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final TaskStepOptions step = new TaskStepOptions();

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            return step.take(TaskStep.WITHDRAW, Typed.nothing().with("reason", reason), common);
        }
    }
}
