package org.furrow.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.web.people.Access;

/// A sample country that samples are asked of. Close it when the tests are over.
///
/// @param released ground that was released and drawn
record SamplingSite(Furrow furrow, WebServer server, Surfer surfer, ReleaseSummary released) implements AutoCloseable {

    /// A field that nobody has to know.
    static final String FIELD = "-36, -24\n-36, -23.999\n-35.999, -23.999\n-35.999, -24";

    /// What can be asked of the field, with an answer.
    static final Map<String, String> SOUND = Map.of("boundary", FIELD, "side", "10", "count", "3", "format", "csv");

    /// One whose register stands in this folder.
    static SamplingSite open(Path folder) {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(30, 1).write(file, Progress.silent());
        Furrow furrow = Furrow.open(file, Clock.systemUTC());
        WebServer server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
        ReleaseSummary released = new ReadingRegister(furrow)
                .list(ReadingRegister.Question.first(1), 30).stream()
                        .flatMap(id -> new ReadingHazard(furrow).find(id, Clocks.LATEST).stream())
                        .flatMap(reading -> reading.releases().stream())
                        .filter(release -> release.footprint().isPresent())
                        .findFirst()
                        .orElseThrow();
        return new SamplingSite(furrow, server, new Surfer(server), released);
    }

    @Override
    public void close() {
        surfer.close();
        server.close();
        furrow.close();
    }
}
