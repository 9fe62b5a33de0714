package org.furrow.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.furrow.app.victims.KeyPlace;
import picocli.CommandLine.Option;

/// Where the key of victims' data stands.
final class VictimsKeyOption {

    @Option(
            names = "--victims-key",
            paramLabel = "FILE",
            description = {
                "The file of the key of victims' data, never in the folder of the register. Default: the file that "
                        + "FURROW_VICTIMS_KEY_FILE names, or one in the user's configuration folder."
            })
    private Optional<Path> file = Optional.empty();

    KeyPlace place() {
        return KeyPlace.of(file);
    }
}
