package org.furrow.store.victims;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.victims.KeyFault;

/// The file of a master key, which stands apart from what it opens and is readable only by its owner.
final class KeyFile {

    private static final String HEAD = "furrow victims key 1";
    private static final int SHOWN_BYTES = 8;
    private static final long LONGEST = 1_000;

    private final Path path;
    private final Path data;

    /// The key in that file, for those data.
    ///
    /// @throws KeyFault where the key would stand in the folder of the data or below it
    KeyFile(Path path, Path data) {
        this.path = path.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
        if (real(this.path).startsWith(real(parent(this.data)))) {
            throw fault(KeyFault.Kind.INSIDE_DATA);
        }
    }

    /// The file.
    Path path() {
        return path;
    }

    /// The key that stands there.
    Optional<byte[]> find() {
        return read(path);
    }

    /// The key that was made to take the place of the other one, where that was not finished.
    Optional<byte[]> findNext() {
        return read(next());
    }

    /// Writes a new key where there is none.
    byte[] make() {
        byte[] key = Sealing.freshKey();
        write(path, key, StandardOpenOption.CREATE_NEW);
        return key;
    }

    /// Writes a new key beside the other one, until [#take()].
    byte[] makeNext() {
        byte[] key = Sealing.freshKey();
        write(next(), key, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        return key;
    }

    /// Puts the new key in the place of the other one, all at once; somebody else may have done so meanwhile.
    void take() {
        try {
            Files.move(next(), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException _) {
            return;
        } catch (IOException _) {
            throw fault(KeyFault.Kind.UNREADABLE);
        }
    }

    /// What people compare a key by, which tells nothing of it.
    static String fingerprint(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.ofDelimiter(" ").formatHex(hash, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /// What is wrong with this key.
    KeyFault fault(KeyFault.Kind kind) {
        return KeyFault.of(kind, path.toString(), data.toString());
    }

    private Path next() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    private Optional<byte[]> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > LONGEST) {
                throw fault(KeyFault.Kind.UNREADABLE);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            byte[] key =
                    Base64.getDecoder().decode(lines.size() > 1 ? lines.get(1).strip() : "");
            if (!lines.getFirst().equals(HEAD) || key.length != Sealing.KEY_BYTES) {
                throw fault(KeyFault.Kind.UNREADABLE);
            }
            return Optional.of(key);
        } catch (IOException | IllegalArgumentException _) {
            throw fault(KeyFault.Kind.UNREADABLE);
        }
    }

    private void write(Path file, byte[] key, StandardOpenOption... how) {
        String text = HEAD + "\n" + Base64.getEncoder().encodeToString(key) + "\n";
        try {
            Files.createDirectories(parent(file), ownerOnly("rwx------"));
            try (FileChannel out = open(file, how)) {
                out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
        } catch (IOException _) {
            throw fault(KeyFault.Kind.UNREADABLE);
        }
    }

    private FileChannel open(Path file, StandardOpenOption... how) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.WRITE, how);
        return FileChannel.open(file, options, ownerOnly("rw-------"));
    }

    private FileAttribute<?>[] ownerOnly(String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    /// Where it really stands, whatever links lead there; the parts of it that are not made yet stay as they are.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException _) {
            Path above = file.getParent();
            return above == null ? file : real(above).resolve(String.valueOf(file.getFileName()));
        }
    }
}
