package org.furrow.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Says which Furrow this is.
final class FurrowVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(FurrowVersion.class.getPackage().getImplementationVersion())
                .orElse("of an unpacked build");
        return new String[] {
            "Furrow " + version + ", on Java " + Runtime.version().feature()
        };
    }
}
