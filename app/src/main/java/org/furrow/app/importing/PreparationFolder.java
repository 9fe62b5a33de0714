package org.furrow.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;
import org.furrow.exchange.reading.NamedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The folder beside the register in which imports in preparation are kept, each in a folder of its own.
///
/// Files in it are numbered: no name that somebody sent ever becomes a name on this disk.
final class PreparationFolder {

    private static final String ENDING = ".imports";
    private static final String STATE = "preparation.json";
    private static final String LOOK = "look.json";
    private static final String FILES = "files";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path root;

    PreparationFolder(Path register) {
        Path file = register.toAbsolutePath();
        root = file.resolveSibling(file.getFileName() + ENDING);
    }

    /// The preparations, the latest first. What is no preparation is passed over.
    List<Preparation> list() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.flatMap(folder -> find(folder.getFileName().toString()).stream())
                    .sorted(Comparator.comparing(Preparation::id).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + root + " cannot be read", failure);
        }
    }

    Optional<Preparation> find(String id) {
        Optional<Path> state = folder(id).map(folder -> folder.resolve(STATE));
        if (state.filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(state.orElseThrow()), Preparation.class));
        } catch (NoSuchFileException | JacksonException _) {
            return Optional.empty(); // thrown away meanwhile, or cut short when the disk was full
        } catch (IOException failure) {
            throw new UncheckedIOException("The preparation " + id + " cannot be read", failure);
        }
    }

    void write(Preparation preparation) {
        put(preparation.id(), STATE, JSON.writeValueAsString(preparation));
    }

    /// Keeps what a look at all rows found.
    void writeLook(String id, String report) {
        put(id, LOOK, report);
    }

    /// What the last look at all rows found.
    Optional<String> findLook(String id) {
        Optional<Path> look = folder(id).map(folder -> folder.resolve(LOOK)).filter(Files::isRegularFile);
        try {
            return look.isEmpty() ? Optional.empty() : Optional.of(Files.readString(look.orElseThrow()));
        } catch (IOException failure) {
            throw new UncheckedIOException("What was found for " + id + " cannot be read", failure);
        }
    }

    void forgetLook(String id) {
        delete(theFolder(id).resolve(LOOK));
    }

    private void put(String id, String name, String text) {
        Path target = theFolder(id).resolve(name);
        Path fresh = target.resolveSibling(name + ".new");
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(fresh, text);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The preparation " + id + " cannot be written to " + root, failure);
        }
    }

    /// Keeps what comes in as the next file, straight to the disk.
    ///
    /// @return how many bytes it has
    long keep(Preparation preparation, InputStream content) throws IOException {
        Path folder = theFolder(preparation.id()).resolve(FILES);
        Files.createDirectories(folder);
        return Files.copy(
                content,
                folder.resolve(Integer.toString(preparation.files().size())),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// The files with the names that people know them by.
    List<NamedFile> files(Preparation preparation) {
        Path folder = theFolder(preparation.id()).resolve(FILES);
        List<NamedFile> files = new ArrayList<>();
        for (Preparation.Upload upload : preparation.files()) {
            files.add(new NamedFile(upload.name(), folder.resolve(Integer.toString(files.size()))));
        }
        return files;
    }

    /// How many bytes the disk still takes.
    long usableBytes() {
        try {
            Files.createDirectories(root);
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE; // writing will tell
        }
    }

    void deleteFiles(String id) {
        deleteAll(theFolder(id).resolve(FILES));
    }

    void delete(String id) {
        deleteAll(theFolder(id));
    }

    private Optional<Path> folder(String id) {
        return RecordId.find(id).map(known -> root.resolve(known.toString()));
    }

    private Path theFolder(String id) {
        return folder(id).orElseThrow(() -> new IllegalArgumentException("No id of a preparation: " + id));
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(PreparationFolder::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(folder + " cannot be deleted", failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be deleted", failure);
        }
    }
}
