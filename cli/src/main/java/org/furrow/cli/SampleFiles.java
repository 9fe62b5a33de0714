package org.furrow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// The sample country's register file while it is being made: it gets its name only when it is whole.
final class SampleFiles {

    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");

    private SampleFiles() {}

    /// Makes the folder that a file is to stand in.
    static void makeFolder(Path file) {
        try {
            Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.orElseThrow());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of " + file + " could not be made", failure);
        }
    }

    static void delete(Path file) {
        try {
            for (String ending : COMPANIONS) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The unfinished file " + file + " could not be deleted", failure);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The register could not be given its name " + to, failure);
        }
        delete(from);
    }
}
