package org.furrow.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.mission.TeamJson;
import org.furrow.domain.journal.RecordId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What every command takes.
final class CommonOptions {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Path DATA = Path.of("furrow.gpkg");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "The register: a GeoPackage file. Default: furrow.gpkg, for demo furrow-demo.gpkg")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--json", description = "Print one JSON document on standard output.")
    private boolean isJson;

    /// The register's file.
    Path data() {
        return data.orElse(DATA);
    }

    /// The register's file, or this one where none was named.
    Path dataOr(Path usual) {
        data = Optional.of(data.orElse(usual));
        return data();
    }

    /// Whether the answer is wanted as JSON.
    boolean isJson() {
        return isJson;
    }

    /// Opens the register, and makes it where there is none.
    Furrow open() {
        return Furrow.open(data(), Clock.systemUTC());
    }

    /// Opens the register to look and not to write: where there is none, an empty one that leaves nothing behind.
    Furrow openToLook() {
        return Files.exists(data()) ? open() : Furrow.openPassing(Clock.systemUTC());
    }

    /// Opens a register that must be there already.
    Furrow openExisting() {
        if (!Files.exists(data())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no register at " + data() + ".\nMaybe import a file first, or name another with --data.");
        }
        return open();
    }

    /// Standard output.
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// Standard error, for messages and progress.
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// A refusal of how the command was used.
    ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// A refusal of what was named, with everything in it that cannot be read.
    ParameterException unread(List<FormFault> faults) {
        return misuse(faults.stream()
                .map(fault -> "--" + fault.field() + " cannot be read ("
                        + fault.kind().code() + "): '" + fault.value() + "'.")
                .collect(Collectors.joining("\n")));
    }

    /// Today, where the command is given.
    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// Prints what was done and the id of its record, or every reason why it was not.
    ///
    /// @return the status that the command exits with
    int tell(Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.Recorded recorded -> {
                RecordId id = recorded.revisions().getLast().draft().record();
                if (isJson()) {
                    print(Map.of("id", id.toString()));
                } else {
                    out().println(done + ": " + id);
                }
                yield 0;
            }
            case Outcome.Refused refused -> {
                if (isJson()) {
                    print(TeamJson.reasons(refused.reasons()));
                } else {
                    refused.reasons().forEach(reason -> err().println(reason));
                }
                yield 1;
            }
        };
    }

    /// Prints one JSON document.
    void print(Map<String, ?> document) {
        out().println(JSON.writeValueAsString(document));
    }
}
