package org.furrow.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files of a shapefile with one square of 100 m in UTM zone 38 north.
final class ShapefileParts {

    private static final double[] RING = {500_000, 0, 500_000, 100, 500_100, 100, 500_100, 0, 500_000, 0};
    private static final int HEADING_BYTES = 100;
    private static final int RECORD_BYTES = 44 + 4 + 8 * RING.length;

    private ShapefileParts() {}

    /// The files by their names.
    static Map<String, byte[]> square(String stem) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(stem + ".shp", shapes());
        files.put(stem + ".dbf", table());
        files.put(stem + ".prj", "EPSG:32638".getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    private static byte[] shapes() {
        int bytes = HEADING_BYTES + 8 + RECORD_BYTES;
        ByteBuffer file = ByteBuffer.allocate(bytes);
        file.putInt(9994).position(24);
        file.putInt(bytes / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(5);
        box(file);
        file.position(HEADING_BYTES);
        file.order(ByteOrder.BIG_ENDIAN).putInt(1).putInt(RECORD_BYTES / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(5);
        box(file);
        file.putInt(1).putInt(RING.length / 2).putInt(0);
        for (double ordinate : RING) {
            file.putDouble(ordinate);
        }
        return file.array();
    }

    private static void box(ByteBuffer file) {
        file.putDouble(500_000).putDouble(0).putDouble(500_100).putDouble(100);
    }

    private static byte[] table() {
        ByteBuffer file = ByteBuffer.allocate(32 + 32 + 1 + 11 + 1).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {3, 125, 1, 1}).putInt(1).putShort((short) 65).putShort((short) 11);
        file.position(32);
        file.put("NAME".getBytes(StandardCharsets.US_ASCII)).position(32 + 11);
        file.put((byte) 'C').position(32 + 16);
        file.put((byte) 10).position(64);
        file.put((byte) 0x0d).put((byte) ' ').put("Old field ".getBytes(StandardCharsets.US_ASCII));
        file.put((byte) 0x1a);
        return file.array();
    }
}
