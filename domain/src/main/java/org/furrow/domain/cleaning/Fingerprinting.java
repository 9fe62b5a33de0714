package org.furrow.domain.cleaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.furrow.domain.cleaning.CleanRow.Fingerprint;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// What rows are recognised by: a short reference derived from the content, and numbers to compare rows by.
///
/// The derived reference depends on the mapped values and the shape, so that it stays the same when a file gains a
/// column. It has 40 bits; rows that happen to share one are told apart by [FileCleaning]. The numbers of a
/// [Fingerprint] depend on all columns but those in which programs count rows.
final class Fingerprinting {

    private static final Set<String> COUNTERS =
            Set.of("fid", "ogc_fid", "objectid", "gid", "row", "rownum", "nr", "no", "#");
    private static final Set<Field> NAMING =
            Set.of(Field.REFERENCE, Field.REPORTED, Field.ENDED, Field.YEAR, Field.MONTH, Field.DAY);
    private static final char[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int REFERENCE_LETTERS = 8;
    private static final int BITS_PER_LETTER = 5;

    private Fingerprinting() {}

    /// A reference derived from the content: `F-` and eight letters or digits.
    static String reference(DraftRow row, Subject subject) {
        MessageDigest digest = sha256();
        digest.update(subject.code().getBytes(StandardCharsets.UTF_8));
        row.values().forEach((field, text) -> {
            digest.update((field.code() + "=" + text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
        });
        row.shape().ifPresent(shape -> digest.update(bytes(shape)));
        long bits = ByteBuffer.wrap(digest.digest()).getLong();
        StringBuilder letters = new StringBuilder("F-");
        for (int i = 0; i < REFERENCE_LETTERS; i++) {
            letters.append(LETTERS[(int) (bits >>> (Long.SIZE - BITS_PER_LETTER * (i + 1))) & 31]);
        }
        return letters.toString();
    }

    static Fingerprint of(DraftRow row) {
        long shape = row.shape().map(Fingerprinting::hash).orElse(0L);
        long content = shape;
        long rest = shape;
        Map<String, String> originals = row.originals();
        for (Map.Entry<String, String> entry : originals.entrySet()) {
            String column = entry.getKey().toLowerCase(Locale.ROOT);
            if (!COUNTERS.contains(column)) {
                content += hash(column, entry.getValue());
            }
        }
        for (Map.Entry<Field, String> entry : row.values().entrySet()) {
            long one = hash(entry.getKey().code(), entry.getValue());
            content += one;
            rest += NAMING.contains(entry.getKey()) ? 0 : one;
        }
        return new Fingerprint(content, shape, rest);
    }

    /// A number for a text; equal texts give equal numbers, and others almost surely do not.
    static long hash(String text) {
        long sum = 1;
        for (int i = 0; i < text.length(); i++) {
            sum = mixed(sum + text.charAt(i));
        }
        return sum;
    }

    private static long hash(String name, String value) {
        return mixed(hash(name) + 31 * hash(value.strip()));
    }

    private static long hash(Sketch shape) {
        long sum = hash(shape.kind().name());
        for (Sketch.Part part : shape.parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    sum = mixed(sum + Double.doubleToLongBits(ring.x(i)));
                    sum = mixed(sum + Double.doubleToLongBits(ring.y(i)));
                }
            }
        }
        return sum;
    }

    /// The finisher of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit given.
    static long mixed(long bits) {
        long sum = bits + 0x9E3779B97F4A7C15L;
        sum = (sum ^ (sum >>> 30)) * 0xBF58476D1CE4E5B9L;
        sum = (sum ^ (sum >>> 27)) * 0x94D049BB133111EBL;
        return sum ^ (sum >>> 31);
    }

    private static byte[] bytes(Sketch shape) {
        ByteBuffer buffer = ByteBuffer.allocate(2 * Double.BYTES * shape.pointCount());
        for (Sketch.Part part : shape.parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    buffer.putDouble(ring.x(i)).putDouble(ring.y(i));
                }
            }
        }
        return buffer.array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
