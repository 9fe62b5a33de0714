package org.furrow.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `furrow`.
@Command(
        name = "furrow",
        description = "Runs humanitarian mine action: from the first report of a hazard to land that is farmed again.",
        mixinStandardHelpOptions = true,
        versionProvider = FurrowVersion.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            LedgerCommand.class,
            JournalCommand.class,
            TodayCommand.class,
            DraftsCommand.class,
            DocumentsCommand.class,
            TeamsCommand.class,
            RulesCommand.class,
            MissionsCommand.class,
            TasksCommand.class,
            AccidentsCommand.class,
            VictimsCommand.class,
            HandoverCommand.class,
            QualityCommand.class,
            PlanCommand.class,
            ProgressCommand.class,
            MapSheetCommand.class,
            SampleCommand.class,
            CheckCommand.class,
            WarmUpCommand.class
        },
        footer = {
            "",
            "Every command ends with 0 when it is done, 1 when it found or refused",
            "something, and 2 when it was used wrongly. furrow COMMAND --help says more."
        })
public final class FurrowCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as demo, import or ledger.");
    }

    /// Runs the command line and returns its exit status.
    public static int execute(String... arguments) {
        return execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /// Runs the command line, with its answer and its messages printed there.
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new FurrowCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new PlainFailures());
        return line.execute(arguments);
    }
}
