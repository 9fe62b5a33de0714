package org.furrow.store.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.furrow.domain.journal.Hash;

/// The folder beside a register in which the bytes of its documents are kept, each under its SHA-256: `ab/cdef…`.
///
/// Nothing in it is ever changed or deleted by Furrow. A file gets its name only when its bytes are on the disk, so
/// whatever has such a name is whole. Names that people gave to files never become names on this disk.
public final class DocumentFolder {

    private static final String ENDING = ".documents";
    private static final String INCOMING = "incoming";
    private static final String PREVIEWS = "previews";
    private static final int CHUNK = 1 << 16;

    private final Path root;

    private DocumentFolder(Path root) {
        this.root = root;
    }

    /// The folder of the register in that file; it need not be there yet.
    public static DocumentFolder beside(Path register) {
        Path file = register.toAbsolutePath();
        return new DocumentFolder(file.resolveSibling(file.getFileName() + ENDING));
    }

    /// Bytes that came in and belong to nothing yet.
    ///
    /// @param bytes how many came; more than the limit where they were too many, and then they are not whole
    public record Incoming(Path file, Hash hash, long bytes) {}

    /// Where it is.
    public Path root() {
        return root;
    }

    /// Takes bytes in as they come, at most one more than the limit.
    public Incoming receive(InputStream content, long limit) throws IOException {
        Path folder = Files.createDirectories(root.resolve(INCOMING));
        Path file = folder.resolve(UUID.randomUUID().toString());
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            long bytes = copy(content, out, limit);
            return new Incoming(file, hash(digest), bytes);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private static long copy(InputStream content, OutputStream out, long limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            bytes += count;
            if (bytes > limit) {
                return bytes;
            }
            out.write(chunk, 0, count);
        }
        return bytes;
    }

    /// Keeps bytes that came in for ever: when this returns, they and their name are on the disk. The same bytes are
    /// kept once.
    public void keep(Incoming incoming) throws IOException {
        Path place = place(incoming.hash());
        Path folder = Files.createDirectories(folderOf(place));
        flush(incoming.file());
        if (isKept(place, incoming)) {
            Files.delete(incoming.file());
        } else {
            Files.move(incoming.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        flush(folder);
        flush(root);
        flush(folderOf(root));
    }

    /// A file of the same name that a broken disk has changed is replaced by the bytes that came in.
    private static boolean isKept(Path place, Incoming incoming) throws IOException {
        return Files.isRegularFile(place) && hash(place).equals(incoming.hash());
    }

    /// Throws bytes away that came in and were not kept.
    public void discard(Incoming incoming) {
        try {
            Files.deleteIfExists(incoming.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(incoming.file() + " cannot be deleted", failure);
        }
    }

    /// The file that has these bytes, where it is there.
    public Optional<Path> find(Hash hash) {
        return Optional.of(place(hash)).filter(Files::isRegularFile);
    }

    /// The small picture that was drawn of these bytes, where it is there.
    public Optional<Path> findPreview(Hash hash, int pixels) {
        return Optional.of(preview(hash, pixels)).filter(Files::isRegularFile);
    }

    /// Keeps a small picture, which can be drawn again at any time.
    public Path keepPreview(Hash hash, int pixels, byte[] picture) throws IOException {
        Path place = preview(hash, pixels);
        Files.createDirectories(folderOf(place));
        Path fresh = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID());
        Files.write(fresh, picture);
        return Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Whether the file of these bytes is there and has them.
    public Standing verify(Hash hash) {
        Path place = place(hash);
        if (!Files.isRegularFile(place)) {
            return Standing.MISSING;
        }
        try {
            return hash(place).equals(hash) ? Standing.WHOLE : Standing.CHANGED;
        } catch (IOException unreadable) {
            return Standing.CHANGED;
        }
    }

    /// How the bytes of a document stand.
    public enum Standing {
        WHOLE,
        MISSING,
        CHANGED
    }

    /// Every file here that is no preview, as its path within the folder.
    public List<String> listFiles() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(root)) {
            return inside.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(path -> !path.startsWith(PREVIEWS))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + root + " cannot be read", failure);
        }
    }

    /// The path within the folder of the file that has these bytes.
    public static String name(Hash hash) {
        return hash.hex().substring(0, 2) + "/" + hash.hex().substring(2);
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "A file has a folder");
    }

    private Path place(Hash hash) {
        return root.resolve(name(hash));
    }

    private Path preview(Hash hash, int pixels) {
        return root.resolve(PREVIEWS).resolve(name(hash) + "-" + pixels + ".jpg");
    }

    private static Hash hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = Files.newInputStream(file);
                OutputStream nowhere = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(nowhere);
        }
        return hash(digest);
    }

    private static Hash hash(MessageDigest digest) {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Brings a file, or the names in a folder, to the disk.
    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
