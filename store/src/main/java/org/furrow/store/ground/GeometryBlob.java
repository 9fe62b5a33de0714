package org.furrow.store.ground;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Geometries as GeoPackage writes them: a heading with the envelope, then well-known binary, little endian, WGS 84.
public final class GeometryBlob {

    private static final double STEPS_PER_DEGREE = 1e7;
    private static final int SRS = 4326;
    private static final int HEADING = 8;
    private static final int ENVELOPE = 4 * Double.BYTES;
    private static final byte LITTLE_ENDIAN_NO_ENVELOPE = 0b0000_0001;
    private static final byte LITTLE_ENDIAN_XY_ENVELOPE = 0b0000_0011;
    private static final int POINT_ORDINATES = HEADING + 1 + Integer.BYTES;
    private static final int EMPTY_FLAG = 0x10;
    private static final int ENVELOPE_MASK = 0x0E;
    private static final int WKB_POINT = 1;
    private static final int WKB_LINE = 2;
    private static final int WKB_MULTI_LINE = 5;

    private GeometryBlob() {}

    /// A footprint, as a multi-polygon.
    public static byte[] of(Footprint footprint) {
        byte[] wkb = footprint.toWkb();
        byte[] blob = new byte[HEADING + ENVELOPE + wkb.length];
        ByteBuffer bytes = heading(blob, LITTLE_ENDIAN_XY_ENVELOPE);
        putEnvelope(bytes, footprint.bounds());
        bytes.put(wkb);
        return blob;
    }

    /// A position, as a point.
    public static byte[] of(Position position) {
        byte[] blob = new byte[HEADING + 1 + Integer.BYTES + 2 * Double.BYTES];
        ByteBuffer bytes = heading(blob, LITTLE_ENDIAN_NO_ENVELOPE);
        bytes.put((byte) 1).putInt(WKB_POINT);
        bytes.putDouble(snapped(position.longitude())).putDouble(snapped(position.latitude()));
        return blob;
    }

    /// The lines of a sketch in WGS 84, as a multi-line.
    public static byte[] ofLines(Sketch sketch) {
        int points = sketch.pointCount();
        long lines =
                sketch.parts().stream().mapToLong(part -> part.rings().size()).sum();
        int size = 9 + (int) lines * 9 + points * 2 * Double.BYTES;
        byte[] blob = new byte[HEADING + ENVELOPE + size];
        ByteBuffer bytes = heading(blob, LITTLE_ENDIAN_XY_ENVELOPE);
        putEnvelope(bytes, bounds(sketch));
        bytes.put((byte) 1).putInt(WKB_MULTI_LINE).putInt((int) lines);
        for (Sketch.Part part : sketch.parts()) {
            for (Ring line : part.rings()) {
                bytes.put((byte) 1).putInt(WKB_LINE).putInt(line.size());
                for (double ordinate : line.toArray()) {
                    bytes.putDouble(snapped(ordinate));
                }
            }
        }
        return blob;
    }

    /// The footprint in a blob, with the area that is stored beside it.
    public static Footprint footprint(byte[] blob, Area area) {
        return Footprint.ofWkb(Arrays.copyOfRange(blob, HEADING + ENVELOPE, blob.length), area);
    }

    /// The position in a blob that [#of(Position)] wrote.
    public static Position position(byte[] blob) {
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        int ordinates = HEADING + 1 + Integer.BYTES;
        return new Position(bytes.getDouble(ordinates), bytes.getDouble(ordinates + Double.BYTES));
    }

    /// The lines in a blob that [#ofLines(Sketch)] wrote.
    public static Sketch lines(byte[] blob) {
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(HEADING + ENVELOPE + 1 + Integer.BYTES);
        List<Sketch.Part> parts = new ArrayList<>();
        for (int lines = bytes.getInt(); lines > 0; lines--) {
            bytes.position(bytes.position() + 1 + Integer.BYTES);
            double[] xy = new double[2 * bytes.getInt()];
            for (int i = 0; i < xy.length; i++) {
                xy[i] = bytes.getDouble();
            }
            parts.add(new Sketch.Part(List.of(Ring.of(xy))));
        }
        return new Sketch(Sketch.Kind.LINE, parts);
    }

    /// The least x, most x, least y or most y of anybody's GeoPackage geometry, by its place 0 to 3.
    ///
    /// A geometry without an envelope in its heading is a point: all writers that we know of leave it out only
    /// there.
    public static double extreme(byte[] blob, int place) {
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(order(blob[3] & 1));
        if ((blob[3] & ENVELOPE_MASK) != 0) {
            return bytes.getDouble(HEADING + place * Double.BYTES);
        }
        return bytes.order(order(blob[HEADING])).getDouble(POINT_ORDINATES + (place / 2) * Double.BYTES);
    }

    /// Whether the heading of anybody's GeoPackage geometry says that it has no points.
    public static boolean isEmpty(byte[] blob) {
        return (blob[3] & EMPTY_FLAG) != 0;
    }

    private static ByteOrder order(int mark) {
        return mark == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static ByteBuffer heading(byte[] blob, byte flags) {
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(flags).putInt(SRS);
    }

    /// On the grid of 1e-7 degrees that the journal keeps, so that what is derived later is the same to the bit.
    private static double snapped(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    private static void putEnvelope(ByteBuffer bytes, Bounds box) {
        bytes.putDouble(snapped(box.west())).putDouble(snapped(box.east()));
        bytes.putDouble(snapped(box.south())).putDouble(snapped(box.north()));
    }

    private static Bounds bounds(Sketch sketch) {
        return sketch.parts().stream()
                .flatMap(part -> part.rings().stream())
                .map(GeometryBlob::bounds)
                .reduce(Bounds::with)
                .orElseThrow(() -> new IllegalArgumentException("A shape without points has no box"));
    }

    private static Bounds bounds(Ring ring) {
        Bounds box = Bounds.of(new Position(ring.x(0), ring.y(0)));
        for (int i = 1; i < ring.size(); i++) {
            box = box.with(Bounds.of(new Position(ring.x(i), ring.y(i))));
        }
        return box;
    }
}
