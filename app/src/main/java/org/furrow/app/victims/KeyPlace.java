package org.furrow.app.victims;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the key of victims' data stands: in a file that somebody named, or in the user's configuration folder.
///
/// @param named the file that was named
/// @param folder where it stands otherwise, under the name of the data
public record KeyPlace(Optional<Path> named, Path folder) {

    /// The variable of the environment that names the file.
    public static final String VARIABLE = "FURROW_VICTIMS_KEY_FILE";

    /// The file that was named, or else the one that the environment names, or else the usual one.
    public static KeyPlace of(Optional<Path> named) {
        return of(named, System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static KeyPlace of(Optional<Path> named, Map<String, String> environment, Path home) {
        return new KeyPlace(
                named.or(() -> find(environment, VARIABLE)),
                find(environment, "XDG_CONFIG_HOME")
                        .or(() -> find(environment, "APPDATA"))
                        .orElse(home.resolve(".config"))
                        .resolve("furrow"));
    }

    /// In this file.
    public static KeyPlace in(Path file) {
        return new KeyPlace(Optional.of(file), file);
    }

    private static Optional<Path> find(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    /// The file of the key of the data that have this name.
    Path keyOf(String name) {
        return named.orElseGet(() -> folder.resolve("victims-" + name + ".key"));
    }
}
