package org.furrow.exchange.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Bytes with a name that can be opened again and again: a file on disk or one inside an archive.
///
/// @param name the name shown to people, with the path inside an archive after it
/// @param file where it lies on disk, if it does as it is
/// @param opening how its bytes are had
record Content(String name, Optional<Path> file, Opening opening) {

    private static final int BUFFER_BYTES = 1 << 16;

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    static Content of(String name, Path file) {
        return new Content(name, Optional.of(file), () -> Files.newInputStream(file));
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(opening.open(), BUFFER_BYTES);
    }

    /// The first bytes, fewer where the file is shorter.
    byte[] head(int most) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        }
    }

    /// The name's last step in small letters.
    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /// The ending after the last dot in small letters, empty where there is none.
    String ending() {
        String last = lastName();
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1);
    }

    /// The whole name without the ending, in small letters, to find the files that belong together.
    String stem() {
        String small = name.toLowerCase(Locale.ROOT);
        String ending = ending();
        return ending.isEmpty() ? small : small.substring(0, small.length() - ending.length() - 1);
    }
}
