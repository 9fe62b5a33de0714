package org.furrow.app.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.Source;
import org.furrow.exchange.reading.SourceRow;

/// What of a row makes it known again, and how it is kept beside the record it became.
final class Rows {

    private Rows() {}

    /// The fingerprint of a row's content; the same content again in one import is another copy. A held row that was
    /// exported and comes back uncorrected keeps the fingerprint it had.
    static Hash fingerprint(Subject subject, SourceRow row, int copy) {
        return HeldMark.find(row).orElseGet(() -> ownFingerprint(subject, row, copy));
    }

    private static Hash ownFingerprint(Subject subject, SourceRow row, int copy) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(512);
        update(content, subject.code());
        update(content, Integer.toString(copy));
        new TreeMap<>(row.values()).forEach((column, value) -> {
            update(content, column);
            update(content, value);
        });
        row.shape().ifPresent(shape -> update(content, shape));
        return new Hash(HexFormat.of().formatHex(sha256().digest(content.toByteArray())));
    }

    /// The digest of a text and of values by their names.
    static Hash digest(String text, Map<String, String> values) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(512);
        update(content, text);
        values.forEach((name, value) -> {
            update(content, name);
            update(content, value);
        });
        return new Hash(HexFormat.of().formatHex(sha256().digest(content.toByteArray())));
    }

    /// The row as the journal keeps it.
    static Source source(SourceRow row, CleanRow clean, Hash fingerprint) {
        List<RowFinding> findings =
                clean.judgements().stream().map(Rows::finding).toList();
        return new Source(row.file(), row.number(), fingerprint, row.values(), findings);
    }

    private static RowFinding finding(Judgement judgement) {
        Finding found = judgement.finding();
        return new RowFinding(
                found.rule().id(), found.column(), found.value(), found.sentence(), found.proposal(), judgement.done());
    }

    /// A sketch as well-known text, as it was drawn: rings stay unclosed where they were.
    static String wkt(Sketch sketch) {
        if (sketch.isEmpty()) {
            return sketch.kind().name() + " EMPTY";
        }
        List<String> parts = new ArrayList<>();
        for (Sketch.Part part : sketch.parts()) {
            parts.add(String.join(", ", part.rings().stream().map(Rows::points).toList()));
        }
        return switch (sketch.kind()) {
            case POINT -> "POINT " + parts.getFirst();
            case LINE -> "MULTILINESTRING (" + String.join(", ", parts) + ")";
            case POLYGON -> "MULTIPOLYGON ((" + String.join("), (", parts) + "))";
        };
    }

    private static String points(Ring ring) {
        List<String> points = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            points.add(ring.x(i) + " " + ring.y(i));
        }
        return "(" + String.join(", ", points) + ")";
    }

    private static void update(ByteArrayOutputStream content, Sketch shape) {
        update(content, shape.kind().name());
        for (Sketch.Part part : shape.parts()) {
            update(content, Integer.toString(part.rings().size()));
            for (Ring ring : part.rings()) {
                ByteBuffer points = ByteBuffer.allocate(Integer.BYTES + ring.size() * 2 * Double.BYTES);
                points.putInt(ring.size());
                for (int i = 0; i < ring.size(); i++) {
                    points.putDouble(ring.x(i)).putDouble(ring.y(i));
                }
                content.writeBytes(points.array());
            }
        }
    }

    private static void update(ByteArrayOutputStream content, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        content.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        content.write(':');
        content.writeBytes(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
