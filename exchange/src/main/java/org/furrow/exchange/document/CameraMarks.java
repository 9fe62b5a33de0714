package org.furrow.exchange.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.furrow.domain.ground.Position;

/// Writes into a JPEG what a camera would have written (Exif 2.32): for exercises and tests only. What Furrow is given
/// it never changes.
public final class CameraMarks {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ROOM = 512;
    private static final int SECONDS = 10_000;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private final ByteBuffer tiff = ByteBuffer.allocate(ROOM);
    private int free = 200;

    private CameraMarks() {}

    /// The JPEG with marks of a place, a time and which side is up, from 1 to 8 as Exif counts.
    public static byte[] add(byte[] jpeg, Position where, LocalDateTime when, int turn) {
        byte[] marks = new CameraMarks().write(where, when, turn);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) 0xffe1)
                .putShort((short) (marks.length + 8))
                .array());
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(marks);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private byte[] write(Position where, LocalDateTime when, int turn) {
        tiff.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.position(8);
        tiff.putShort((short) 3);
        entry(0x0112, SHORT, 1, turn << 16);
        entry(0x8769, LONG, 1, 60);
        entry(0x8825, LONG, 1, 90);
        tiff.position(60);
        tiff.putShort((short) 1);
        entry(0x9003, ASCII, 20, text(WRITTEN.format(when) + "\0"));
        tiff.position(90);
        tiff.putShort((short) 4);
        entry(1, ASCII, 2, (where.latitude() < 0 ? 'S' : 'N') << 24);
        entry(2, RATIONAL, 3, degrees(where.latitude()));
        entry(3, ASCII, 2, (where.longitude() < 0 ? 'W' : 'E') << 24);
        entry(4, RATIONAL, 3, degrees(where.longitude()));
        return tiff.array();
    }

    private void entry(int tag, int kind, int count, int value) {
        tiff.putShort((short) tag).putShort((short) kind).putInt(count).putInt(value);
    }

    private int text(String text) {
        int place = free;
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        tiff.put(place, bytes);
        free += bytes.length;
        return place;
    }

    private int degrees(double signed) {
        int place = free;
        double degrees = Math.abs(signed);
        int whole = (int) degrees;
        int minutes = (int) ((degrees - whole) * 60);
        long seconds = Math.round((degrees - whole - minutes / 60.0) * 3600 * SECONDS);
        tiff.putInt(place, whole).putInt(place + 4, 1);
        tiff.putInt(place + 8, minutes).putInt(place + 12, 1);
        tiff.putInt(place + 16, (int) seconds).putInt(place + 20, SECONDS);
        free += 24;
        return place;
    }
}
