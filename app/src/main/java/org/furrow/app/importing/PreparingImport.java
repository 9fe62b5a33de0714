package org.furrow.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.people.Permission;

/// Preparing an import: bringing files, saying what their columns mean, and throwing it away again.
///
/// The files wait in a folder beside the register, so that they outlive the program, and for seven days at most.
public final class PreparingImport {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_NAME = 120;
    private static final int MOST_FILES = 500;
    private static final long ROOM_LEFT_BYTES = 64L << 20;

    private final Furrow furrow;

    /// Prepares imports into this register.
    public PreparingImport(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The preparations, the latest first, without those that came to their end.
    public List<Preparation> list() {
        List<Preparation> current = new ArrayList<>();
        for (Preparation each : folder().list()) {
            if (isOver(each)) {
                folder().delete(each.id());
            } else if (each.state() != Preparation.State.DONE) {
                current.add(each);
            }
        }
        return current;
    }

    private boolean isOver(Preparation each) {
        Instant now = furrow.clock().instant();
        return !each.state().isBusy() && each.begun().plus(KEPT).isBefore(now);
    }

    /// The preparation with that id.
    public Optional<Preparation> find(String id) {
        return folder().find(id).filter(each -> !isOver(each));
    }

    /// Begins a preparation without files.
    public Preparation begin(String author) {
        String id = furrow.register(Permission.IMPORT).newId().toString();
        Preparation begun = Preparation.begin(id, author, furrow.clock().instant());
        folder().write(begun);
        return begun;
    }

    /// Whether the disk has room for so many bytes more, and some to work with.
    public boolean hasRoomFor(long bytes) {
        return bytes < folder().usableBytes() - ROOM_LEFT_BYTES;
    }

    /// Keeps a file, straight from where it comes from to the disk.
    ///
    /// @param name what its owner calls it
    public Preparation add(Preparation preparation, String name, InputStream content) throws IOException {
        if (preparation.files().size() >= MOST_FILES) {
            throw new IOException("more than " + MOST_FILES + " files");
        }
        long bytes = folder().keep(preparation, content);
        List<Preparation.Upload> files = new ArrayList<>(preparation.files());
        files.add(new Preparation.Upload(unlike(files, plain(name)), bytes));
        Preparation grown = preparation.with(files);
        folder().write(grown);
        return grown;
    }

    /// Keeps what a person says of the columns, and which proposals are to be applied.
    ///
    /// @param mappings as YAML, by the name of the table
    /// @param accepted ids of rules
    public Preparation read(Preparation preparation, Map<String, String> mappings, List<String> accepted) {
        boolean isSame = preparation.mappings().equals(mappings)
                && preparation.accepted().equals(accepted);
        Preparation read = preparation.reading(mappings, accepted);
        folder().write(read);
        if (!isSame) {
            folder().forgetLook(preparation.id());
        }
        return read;
    }

    /// What the last look at all rows found, as the document of a report; nothing where nobody has looked since
    /// something was changed.
    public Optional<String> findLook(Preparation preparation) {
        return folder().findLook(preparation.id());
    }

    /// Throws a preparation away, with its files, unless it is being worked on.
    ///
    /// @return whether it is gone
    public boolean discard(Preparation preparation) {
        PreparationFolder folder = folder();
        if (preparation.state().isBusy()) {
            return false;
        }
        folder.delete(preparation.id());
        return true;
    }

    private PreparationFolder folder() {
        furrow.register(Permission.IMPORT);
        return new PreparationFolder(furrow.file());
    }

    /// The last step of a path, without what does not print.
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printed =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "").strip();
        int length = printed.length();
        String end = printed.substring(Math.max(0, length - LONGEST_NAME));
        return end.isEmpty() ? "file" : end;
    }

    private static String unlike(List<Preparation.Upload> others, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String tried = name;
        for (int i = 2; isTaken(others, tried); i++) {
            tried = stem + " (" + i + ")" + ending;
        }
        return tried;
    }

    private static boolean isTaken(List<Preparation.Upload> others, String name) {
        return others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
    }
}
