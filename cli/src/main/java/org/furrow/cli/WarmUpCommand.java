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
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `furrow warm-up`: runs through the usual commands once, so that the JDK can keep what they load for quicker starts.
@Command(name = "warm-up", description = "Runs the usual commands once on a small register.", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    /// Enough for the JDK to learn which paths of the import are the busy ones.
    private static final int AREAS = 3_000;

    private static final List<String> PAGES = List.of("", "hazards", "ledger", "imports", "tiles/register/5/13/19.mvt");

    @Option(names = "--pages", description = "Serve the pages once too.")
    private boolean withPages;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("furrow-warm-up");
        try {
            return run(folder, withPages);
        } finally {
            folder.toFile().deleteOnExit(); // after its files, because the last that is registered goes first
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
        }
    }

    private static int run(Path folder, boolean withPages) throws IOException, InterruptedException {
        Path data = folder.resolve("register.gpkg");
        Path file = Files.writeString(folder.resolve("areas.geojson"), areas());
        FurrowCommand.execute("--help");
        FurrowCommand.execute("import", file.toString(), "--data", data.toString());
        FurrowCommand.execute("ledger", "--data", data.toString());
        int status = FurrowCommand.execute("check", "--rebuild", "--data", data.toString());
        if (withPages) {
            visitPages(data);
        }
        return status;
    }

    /// Boxes in the open South Atlantic, every tenth with a ring that crosses itself.
    private static String areas() {
        StringBuilder areas = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < AREAS; i++) {
            double west = -24 + (i % 60) * 0.001;
            int row = i / 60;
            double south = -36 + row * 0.001;
            double east = west + 0.0011;
            double north = south + 0.0009;
            String ring = i % 10 == 0
                    ? corners(west, south, east, north, west, north, east, south, west, south)
                    : corners(west, south, east, south, east, north, west, north, west, south);
            areas.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"reference\":\"X-")
                    .append(i)
                    .append("\",\"classification\":\"SHA\",\"status\":\"open\",\"reported\":\"2025-01-01\"},")
                    .append("\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[")
                    .append(ring)
                    .append("]]}}");
        }
        return areas.append("]}").toString();
    }

    private static String corners(double... xy) {
        StringJoiner corners = new StringJoiner(",");
        for (int i = 0; i < xy.length; i += 2) {
            corners.add("[" + xy[i] + "," + xy[i + 1] + "]");
        }
        return corners.toString();
    }

    private static void visitPages(Path data) throws IOException, InterruptedException {
        try (Furrow furrow = Furrow.open(data, Clock.systemUTC());
                WebServer server = WebServer.start(0, furrow, Offices.of(furrow), new Access.ToLook());
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
