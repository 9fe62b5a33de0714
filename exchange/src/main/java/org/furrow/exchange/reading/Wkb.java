package org.furrow.exchange.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Reads well-known binary, plain, extended or in GeoPackage's wrapping, however odd its rings are.
final class Wkb {

    private static final int GEOPACKAGE_HEADER_BYTES = 8;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int DEEPEST_NESTING = 20;

    private Wkb() {}

    /// The shape in a GeoPackage geometry; nothing where it is marked empty.
    ///
    /// @throws IllegalArgumentException where the bytes say no shape
    static Optional<Sketch> readGeoPackage(byte[] blob) {
        if (blob.length < GEOPACKAGE_HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            return read(blob);
        }
        int flags = blob[3];
        int envelope = (flags >> 1) & 7;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw new IllegalArgumentException("The geometry's header names envelope " + envelope);
        }
        int start = Math.min(blob.length, GEOPACKAGE_HEADER_BYTES + ENVELOPE_BYTES[envelope]);
        return read(ByteBuffer.wrap(blob, start, blob.length - start));
    }

    static Optional<Sketch> read(byte[] wkb) {
        return read(ByteBuffer.wrap(wkb));
    }

    private static Optional<Sketch> read(ByteBuffer bytes) {
        try {
            return geometry(bytes, 0);
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("The geometry's bytes end too early", tooShort);
        }
    }

    private static Optional<Sketch> geometry(ByteBuffer bytes, int depth) {
        if (depth > DEEPEST_NESTING) {
            throw new IllegalArgumentException("The geometry is nested too deeply");
        }
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int word = bytes.getInt();
        int type = (word & 0xffff) % 1000;
        if ((word & 0x20000000) != 0) {
            bytes.getInt();
        }
        NumberBytes numbers = new NumberBytes(bytes);
        int more = extraNumbers(word);
        return switch (type) {
            case 1 -> point(numbers.ring(1, more));
            case 2 -> line(numbers, more);
            case 3 -> polygon(numbers, more);
            case 4, 5, 6, 7 -> members(numbers, depth);
            default -> throw new IllegalArgumentException("The geometry's type " + type + " is not read");
        };
    }

    /// How many numbers stand after x and y: a height, a measure, or both.
    private static int extraNumbers(int word) {
        int thousands = (word & 0xffff) / 1000;
        int iso = thousands == 3 ? 2 : thousands > 0 ? 1 : 0;
        return iso + ((word & 0x80000000) != 0 ? 1 : 0) + ((word & 0x40000000) != 0 ? 1 : 0);
    }

    private static Optional<Sketch> point(Ring point) {
        return Double.isNaN(point.x(0)) && Double.isNaN(point.y(0))
                ? Optional.empty()
                : Optional.of(one(Sketch.Kind.POINT, List.of(point)));
    }

    private static Optional<Sketch> line(NumberBytes numbers, int more) {
        int positions = numbers.count(16 + 8 * more);
        return positions == 0
                ? Optional.empty()
                : Optional.of(one(Sketch.Kind.LINE, List.of(numbers.ring(positions, more))));
    }

    private static Optional<Sketch> polygon(NumberBytes numbers, int more) {
        List<Ring> rings = new ArrayList<>();
        for (int left = numbers.count(4); left > 0; left--) {
            rings.add(numbers.ring(numbers.count(16 + 8 * more), more));
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(one(Sketch.Kind.POLYGON, rings));
    }

    private static Optional<Sketch> members(NumberBytes numbers, int depth) {
        List<Sketch> members = new ArrayList<>();
        ByteOrder order = numbers.bytes().order();
        for (int left = numbers.count(5); left > 0; left--) {
            geometry(numbers.bytes(), depth + 1).ifPresent(members::add);
            numbers.bytes().order(order);
        }
        return Shapes.largestKind(members);
    }

    private static Sketch one(Sketch.Kind kind, List<Ring> rings) {
        return new Sketch(kind, List.of(new Sketch.Part(rings)));
    }
}
