package org.furrow.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Opens archives, and archives in archives, down to the files that hold rows.
final class Unpacking {

    private static final int TAR_MAGIC_AT = 257;
    private static final int HEAD_BYTES = 512;

    private final Limits limits;
    private final Spool spool;
    private final List<Content> leaves = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();

    Unpacking(Limits limits, Spool spool) {
        this.limits = limits;
        this.spool = spool;
    }

    List<Content> leaves() {
        return leaves;
    }

    List<FileProblem> problems() {
        return problems;
    }

    /// Adds the content, or what is inside where it is an archive.
    void add(Content content) {
        add(content, 0);
    }

    private void add(Content content, int depth) {
        try {
            unpack(content, depth);
        } catch (IOException | UncheckedIOException broken) {
            problems.add(FileProblem.ofFile(
                    content.name(),
                    "The file cannot be unpacked: " + broken.getMessage(),
                    "Maybe it was cut short in transfer; ask for it again."));
        }
    }

    private void unpack(Content content, int depth) throws IOException {
        byte[] head = content.head(HEAD_BYTES);
        if (!isArchive(head)) {
            leaves.add(content);
        } else if (depth >= limits.archiveDepth()) {
            problems.add(FileProblem.ofFile(
                    content.name(),
                    "More than " + limits.archiveDepth() + " archives stand inside one another.",
                    "Maybe unpack the innermost archive by hand."));
        } else if (startsWith(head, 0x1f, 0x8b)) {
            add(gunzipped(content), depth + 1);
        } else if (startsWith(head, 'P', 'K')) {
            unzip(content, depth);
        } else {
            untar(content, depth);
        }
    }

    private Content gunzipped(Content packed) {
        String name = packed.name();
        String small = packed.lastName();
        boolean isTable = small.endsWith(".gz") && !small.endsWith(".tar.gz");
        String plain = isTable ? name.substring(0, name.length() - 3) : name;
        return new Content(plain, Optional.empty(), () -> {
            CountedStream counted = new CountedStream(packed.open());
            return new GuardedStream(new GZIPInputStream(counted, 1 << 16), limits, counted::bytes);
        });
    }

    private void unzip(Content content, int depth) throws IOException {
        Path file = spool.onDisk(content).file().orElseThrow();
        ZipFile zip = ZipFile.builder().setPath(file).get();
        spool.keep(zip);
        if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("content.xml") != null) {
            problems.add(FileProblem.ofFile(
                    content.name(), "This is a spreadsheet, not a table of text.", "Maybe save its sheet as CSV."));
            return;
        }
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory() && isWanted(entry.getName()) && withinLimit(content, ++count)) {
                add(zipped(content.name(), zip, entry), depth + 1);
            }
        }
    }

    private Content zipped(String archive, ZipFile zip, ZipArchiveEntry entry) {
        String name = archive + "/" + entry.getName().replace('\\', '/');
        return new Content(
                name,
                Optional.empty(),
                () -> new GuardedStream(zip.getInputStream(entry), limits, () -> entry.getCompressedSize()));
    }

    private void untar(Content content, int depth) throws IOException {
        CountedStream counted = new CountedStream(content.open());
        try (TarArchiveInputStream tar = new TarArchiveInputStream(counted)) {
            int count = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && isWanted(entry.getName()) && withinLimit(content, ++count)) {
                    String name = content.name() + "/" + entry.getName();
                    GuardedStream guarded = new GuardedStream(tar, limits, counted::bytes);
                    add(spool.copy(new Content(name, Optional.empty(), () -> new Unclosed(guarded))), depth + 1);
                }
            }
        }
    }

    private boolean withinLimit(Content archive, int count) {
        if (count == limits.entries() + 1) {
            problems.add(FileProblem.ofFile(
                    archive.name(),
                    "The archive holds more than " + limits.entries() + " files; the others were left out.",
                    "Maybe unpack it by hand and import the files in parts."));
        }
        return count <= limits.entries();
    }

    /// Whether a file can belong to the data: not a system's own scrap.
    static boolean isWanted(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !last.startsWith(".") && !name.startsWith("__MACOSX/") && !last.equals("Thumbs.db");
    }

    private static boolean isArchive(byte[] head) {
        return startsWith(head, 0x1f, 0x8b) || startsWith(head, 'P', 'K', 3, 4) || isTar(head);
    }

    private static boolean isTar(byte[] head) {
        return head.length >= TAR_MAGIC_AT + 5
                && new String(head, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// A stream whose end is not the end of the archive it is cut from.
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
