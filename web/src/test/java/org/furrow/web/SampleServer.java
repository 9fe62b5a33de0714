package org.furrow.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// Serves the sample country, to be looked at and measured: `SampleServer FILE PORT HAZARDS`; the file is made where
/// there is none.
final class SampleServer {

    static final Office OFFICE = new Office("Sample country", true, ZoneOffset.UTC);

    private SampleServer() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        if (!Files.exists(file)) {
            new MakingSampleCountry(Integer.parseInt(args[2]), 1).write(file, Progress.silent());
        }
        Furrow furrow = Furrow.open(file, Clock.systemUTC());
        long start = System.nanoTime();
        WebServer server = WebServer.start(Integer.parseInt(args[1]), furrow, OFFICE, new Access.ToLook());
        System.out.printf("%s after %d ms%n", server.address(), (System.nanoTime() - start) / 1_000_000);
    }
}
