package org.furrow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.AddingSampleAccidents;
import org.furrow.app.clearance.AddingSampleProgress;
import org.furrow.app.evidence.AddingSampleDrawings;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.handover.AddingSampleHandover;
import org.furrow.app.mission.AddingSampleMission;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.StartingFirst;
import org.furrow.app.planning.AddingSamplePlanning;
import org.furrow.app.quality.AddingSampleQuality;
import org.furrow.app.tasking.AddingSampleTasks;
import org.furrow.app.victims.AddingSampleVictims;
import org.furrow.app.victims.Victims;
import org.furrow.domain.victims.KeyFault;
import org.furrow.web.PublicAddress;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.upload.UploadLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow demo`: the sample country, asked for nothing.
@Command(
        name = "demo",
        description = {
            "Makes the sample country, a fictional island, and shows it in a browser.",
            "You look at it as viewer and may change roles: one account for each stands ready.",
            "Its register stands in furrow-demo.gpkg; files to practise importing with in furrow-demo-files."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final Path DATA = Path.of("furrow-demo.gpkg");
    private static final Path FILES = Path.of("furrow-demo-files");
    private static final long SEED = 7;
    private static final int SECONDS_FOR_A_PLAN = 3;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final VictimsKeyOption key = new VictimsKeyOption();

    @Option(names = "--hazards", defaultValue = "600", description = "How many hazards. Default: ${DEFAULT-VALUE}")
    private int hazards;

    @Option(names = "--port", defaultValue = "8080", description = "The port of 127.0.0.1. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--no-serve", description = "Only make the country; do not show it.")
    private boolean isOnlyMade;

    @Override
    public Integer call() throws InterruptedException {
        Path data = common.dataOr(DATA);
        if (Files.exists(data)) {
            common.err().println("The sample country stands in " + data + " already; delete it to make it anew.");
        } else {
            make(data);
        }
        if (isOnlyMade) {
            return 0;
        }
        try (Furrow furrow = Furrow.open(data, Clock.systemUTC());
                People people = People.open(furrow.file(), furrow.clock())) {
            Office office = Offices.of(furrow);
            return new Serving(common)
                    .serve(
                            furrow,
                            office,
                            access(people, office),
                            new Serving.Listening(
                                    new WebServer.Place(port, PublicAddress.NONE),
                                    true,
                                    true,
                                    new WebServer.Means(UploadLimit.USUAL, key.place())));
        }
    }

    /// Roles may be played only where nothing is real, whatever register was named.
    private static Access access(People people, Office office) {
        return office.isExercise()
                ? new Access.ByPlaying(people, new PlayingRoles(people))
                : new Access.BySigningIn(people, new StartingFirst(people));
    }

    private void draw(Path data) throws InterruptedException {
        try (Furrow furrow = Furrow.open(data, Clock.systemUTC())) {
            new AddingSampleDrawings(furrow).add();
            new AddingSampleTeams(furrow).add();
            new AddingSampleMission(furrow).add();
            new AddingSampleTasks(furrow).add();
            new AddingSampleAccidents(furrow).add();
            new AddingSampleQuality(furrow).add();
            new AddingSampleProgress(furrow).add();
            new AddingSampleHandover(furrow).add();
            addVictim(furrow);
            new AddingSamplePlanning(furrow).add(SECONDS_FOR_A_PLAN);
        }
    }

    /// Without a key that may stand where it would, the country has no victim.
    private void addVictim(Furrow furrow) {
        try (Victims victims = Victims.beside(furrow.file(), key.place(), furrow.clock())) {
            new AddingSampleVictims(furrow, victims).add();
        } catch (KeyFault fault) {
            common.err().println(fault.getMessage());
        }
    }

    private void make(Path data) throws InterruptedException {
        MakingSampleCountry making = new MakingSampleCountry(hazards, SEED);
        Path unfinished = data.resolveSibling(data.getFileName() + ".part");
        SampleFiles.makeFolder(data);
        try (ProgressLine progress = new ProgressLine(common.err())) {
            SampleFiles.delete(unfinished);
            long revisions = making.write(unfinished, progress);
            SampleFiles.move(unfinished, data);
            draw(data);
            Path folder = Optional.ofNullable(data.toAbsolutePath().getParent())
                    .orElse(Path.of("."))
                    .resolve(FILES);
            making.writeDirtyFiles(folder);
            common.err()
                    .println("Made the sample country: " + revisions + " revisions in " + data
                            + ", files to practise importing with in " + folder + ".");
        }
    }
}
