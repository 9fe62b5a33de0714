package org.furrow.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A folder for temporary copies of packed files that must lie on disk to be read, emptied when closed.
///
/// Copies are numbered; a name inside an archive never becomes a name on disk.
final class Spool implements Closeable {

    private final Deque<Closeable> open = new ArrayDeque<>();
    private Optional<Path> folder = Optional.empty();
    private int copies;

    /// Copies the bytes and gives the content that reads the copy.
    Content copy(Content content) throws IOException {
        Path target = folder().resolve("copy-" + ++copies);
        try (InputStream in = content.open()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return Content.of(content.name(), target);
    }

    /// The content on disk: itself where it lies there already, a copy otherwise.
    Content onDisk(Content content) throws IOException {
        return content.file().isPresent() ? content : copy(content);
    }

    /// Closes that with the spool.
    void keep(Closeable closeable) {
        open.push(closeable);
    }

    private Path folder() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("furrow-reading-"));
        }
        return folder.get();
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        if (folder.isPresent()) {
            for (int copy = 1; copy <= copies; copy++) {
                Files.deleteIfExists(folder.get().resolve("copy-" + copy));
            }
            Files.deleteIfExists(folder.get());
        }
    }
}
