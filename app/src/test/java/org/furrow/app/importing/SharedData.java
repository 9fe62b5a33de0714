package org.furrow.app.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of real data that some machines have; tests that need it are skipped on the others.
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("shared/data").resolve(name))) {
            here = here.getParent();
        }
        assumeTrue(here != null, "no shared/data/" + name + " above the working directory");
        return here == null ? Path.of(name) : here.resolve("shared/data").resolve(name);
    }
}
