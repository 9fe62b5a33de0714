package org.furrow.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.web.WebServer;
import picocli.CommandLine.Command;

/// `furrow warm-up`: runs through the usual commands once, so that the JDK can keep what they load for quicker starts.
@Command(name = "warm-up", description = "Runs the usual commands once on a small register.", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String AREAS = """
            reference,classification,status,reported,WKT
            X-1,SHA,open,2025-01-01,"POLYGON((-24 -36,-23.99 -36,-23.99 -35.99,-24 -35.99,-24 -36))"
            """;

    private static final List<String> PAGES = List.of("", "hazards", "ledger", "imports", "tiles/register/5/13/19.mvt");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("furrow-warm-up");
        try {
            return run(folder);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            folder.toFile().deleteOnExit();
        }
    }

    private static int run(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("register.gpkg");
        Path file = Files.writeString(folder.resolve("areas.csv"), AREAS);
        FurrowCommand.execute("--help");
        FurrowCommand.execute("import", file.toString(), "--data", data.toString());
        FurrowCommand.execute("ledger", "--data", data.toString());
        int status = FurrowCommand.execute("check", "--rebuild", "--data", data.toString());
        visitPages(data);
        return status;
    }

    private static void visitPages(Path data) throws IOException, InterruptedException {
        try (Furrow furrow = Furrow.open(data, Clock.systemUTC());
                WebServer server = WebServer.start(0, furrow, Offices.of(furrow));
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
