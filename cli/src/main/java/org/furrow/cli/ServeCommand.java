package org.furrow.cli;

import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.people.People;
import org.furrow.app.people.StartingFirst;
import org.furrow.web.PublicAddress;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.upload.UploadLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `furrow serve`: the pages of a register, on this machine.
@Command(
        name = "serve",
        description = "Shows the register in a browser: map, register, ledger and import reports, "
                + "on this machine only, to whoever signs in.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final VictimsKeyOption key = new VictimsKeyOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "The port of 127.0.0.1. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--open", description = "Open a browser.")
    private boolean isOpened;

    @Option(
            names = "--max-upload",
            defaultValue = "2g",
            converter = ByteCount.class,
            description = "How much may be brought with one form: 500m, 2g. Default: ${DEFAULT-VALUE}")
    private long maxUpload;

    @Option(
            names = "--max-document",
            defaultValue = "25m",
            converter = ByteCount.class,
            description = "How large one document or photo may be: 25m, 100m. Default: ${DEFAULT-VALUE}")
    private long maxDocument;

    @Option(
            names = "--public-address",
            paramLabel = "ADDRESS",
            description =
                    "Under which address people reach the server by a proxy on this machine that encrypts, such as "
                            + "https://register.example. Without it the server answers to this machine only.")
    private String publicAddress = "";

    @Override
    public Integer call() {
        PublicAddress address = publicAddress.isEmpty()
                ? PublicAddress.NONE
                : PublicAddress.find(publicAddress).orElseThrow(this::noAddress);
        try (Furrow furrow = common.open();
                People people = People.open(furrow.file(), furrow.clock())) {
            return new Serving(common)
                    .serve(
                            furrow,
                            Offices.of(furrow),
                            new Access.BySigningIn(people, new StartingFirst(people)),
                            new Serving.Listening(
                                    new WebServer.Place(port, address),
                                    false,
                                    isOpened,
                                    new WebServer.Means(new UploadLimit(maxUpload, maxDocument), key.place())));
        }
    }

    private ParameterException noAddress() {
        return new ParameterException(
                spec.commandLine(),
                publicAddress + " is no address that people can reach.\nMaybe write it as https://register.example.");
    }
}
