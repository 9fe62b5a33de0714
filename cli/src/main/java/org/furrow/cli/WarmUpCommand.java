package org.furrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `furrow warm-up`: runs through the usual commands once, so that the JDK can keep what they load for quicker starts.
@Command(name = "warm-up", description = "Runs the usual commands once on a small register.", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String AREAS = """
            reference,classification,status,reported,WKT
            X-1,SHA,open,2025-01-01,"POLYGON((-24 -36,-23.99 -36,-23.99 -35.99,-24 -35.99,-24 -36))"
            """;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("furrow-warm-up");
        Path data = folder.resolve("register.gpkg");
        Path file = folder.resolve("areas.csv");
        Files.writeString(file, AREAS);
        FurrowCommand.execute("--help");
        FurrowCommand.execute("import", file.toString(), "--data", data.toString());
        FurrowCommand.execute("ledger", "--data", data.toString());
        return FurrowCommand.execute("check", "--rebuild", "--data", data.toString());
    }
}
