package org.furrow.web.tiles;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes the wire format of Protocol Buffers: only the few kinds of field that a vector tile has.
final class WireWriter {

    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private byte[] bytes;
    private int length;

    WireWriter(int expected) {
        bytes = new byte[Math.max(16, expected)];
    }

    static int sizeOf(long number) {
        return number == 0 ? 1 : (70 - Long.numberOfLeadingZeros(number)) / 7;
    }

    void number(int field, long value) {
        varint(((long) field << 3) | VARINT);
        varint(value);
    }

    void string(int field, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes(field, encoded, 0, encoded.length);
    }

    void bytes(int field, byte[] from, int start, int end) {
        head(field, end - start);
        copy(from, start, end);
    }

    void message(int field, WireWriter content) {
        bytes(field, content.bytes, 0, content.length);
    }

    /// The number of the field and how many bytes follow.
    void head(int field, int size) {
        varint(((long) field << 3) | BYTES);
        varint(size);
    }

    void varint(long value) {
        ensure(10);
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    /// Writes what the other has written.
    void append(WireWriter other) {
        copy(other.bytes, 0, other.length);
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void copy(byte[] from, int start, int end) {
        ensure(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
