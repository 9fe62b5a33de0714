package org.furrow.app.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;
import org.furrow.engines.plan.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The folder beside the register in which plans are kept that somebody works on. What was published stands in
/// the journal.
final class PlanFolder {

    private static final String ENDING = ".plans";
    private static final String HEAD = ".head.json";
    private static final String FROM = ".from.json";
    private static final String BODY = ".plan.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path root;

    PlanFolder(Path register) {
        Path file = register.toAbsolutePath();
        root = file.resolveSibling(file.getFileName() + ENDING);
    }

    /// The plans, the latest first. What is no plan is passed over.
    List<PlanHead> list() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(HEAD))
                    .flatMap(name -> findHead(name.substring(0, name.length() - HEAD.length())).stream())
                    .sorted(Comparator.comparing(PlanHead::id).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + root + " cannot be read", failure);
        }
    }

    Optional<PlanHead> findHead(String id) {
        return read(id, HEAD, PlanHead.class);
    }

    /// What is written of a plan besides what it was made from.
    private record Decided(Choices choices, Plan plan) {}

    Optional<PlanBody> findBody(String id) {
        return read(id, FROM, Snapshot.class)
                .flatMap(snapshot -> read(id, BODY, Decided.class)
                        .map(decided -> new PlanBody(snapshot, decided.choices(), decided.plan())));
    }

    void write(PlanHead head) {
        put(head.id(), HEAD, JSON.writeValueAsString(head));
    }

    /// Writes what a plan is made from; it never changes.
    void writeFrom(String id, Snapshot snapshot) {
        put(id, FROM, JSON.writeValueAsString(snapshot));
    }

    /// Writes what a plan says and what was decided about it.
    void write(String id, PlanBody body) {
        put(id, BODY, JSON.writeValueAsString(new Decided(body.choices(), body.plan())));
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id, HEAD));
            Files.deleteIfExists(file(id, BODY));
            Files.deleteIfExists(file(id, FROM));
        } catch (IOException failure) {
            throw new UncheckedIOException("The plan " + id + " cannot be deleted from " + root, failure);
        }
    }

    private <T> Optional<T> read(String id, String ending, Class<T> type) {
        if (RecordId.find(id).isEmpty()) {
            return Optional.empty(); // no name that somebody sent becomes a name on this disk
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file(id, ending)), type));
        } catch (NoSuchFileException | JacksonException _) {
            return Optional.empty(); // thrown away meanwhile, or written by another release
        } catch (IOException failure) {
            throw new UncheckedIOException("The plan " + id + " cannot be read from " + root, failure);
        }
    }

    private void put(String id, String ending, String text) {
        Path target = file(id, ending);
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The plan " + id + " cannot be written to " + root, failure);
        }
    }

    private Path file(String id, String ending) {
        return root.resolve(RecordId.parse(id) + ending);
    }
}
