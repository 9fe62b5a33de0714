package org.furrow.exchange.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Reads one record of a shapefile (ESRI Shapefile Technical Description, July 1998), heights and measures left out.
final class ShapeRecord {

    private static final int BOX_BYTES = 32;

    private ShapeRecord() {}

    /// The shape in the record; nothing for a null shape.
    ///
    /// @throws IllegalArgumentException where the bytes say no shape
    static Optional<Sketch> read(byte[] record) {
        ByteBuffer bytes = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return read(new NumberBytes(bytes));
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("it ends too early", tooShort);
        }
    }

    private static Optional<Sketch> read(NumberBytes numbers) {
        int type = numbers.bytes().getInt();
        return switch (type) {
            case 0 -> Optional.empty();
            case 1, 11, 21 -> Optional.of(new Sketch(Sketch.Kind.POINT, parts(List.of(numbers.ring(1, 0)))));
            case 3, 13, 23 -> nonEmpty(Sketch.Kind.LINE, rings(numbers));
            case 5, 15, 25 -> Shapes.grouped(rings(numbers));
            case 8, 18, 28 -> points(numbers);
            default -> throw new IllegalArgumentException("its type " + type + " is not read");
        };
    }

    private static Optional<Sketch> points(NumberBytes numbers) {
        skipBox(numbers);
        List<Ring> points = new ArrayList<>();
        for (int left = numbers.count(16); left > 0; left--) {
            points.add(numbers.ring(1, 0));
        }
        return nonEmpty(Sketch.Kind.POINT, points);
    }

    private static List<Ring> rings(NumberBytes numbers) {
        skipBox(numbers);
        int count = numbers.count(4);
        int positions = numbers.count(16);
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i] = numbers.bytes().getInt();
        }
        starts[count] = positions;
        List<Ring> rings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = starts[i + 1] - starts[i];
            if (length < 0 || length > positions) {
                throw new IllegalArgumentException("its parts are out of order");
            }
            rings.add(numbers.ring(length, 0));
        }
        return rings;
    }

    private static void skipBox(NumberBytes numbers) {
        int after = numbers.bytes().position() + BOX_BYTES;
        if (after > numbers.bytes().limit()) {
            throw new BufferUnderflowException();
        }
        numbers.bytes().position(after);
    }

    private static Optional<Sketch> nonEmpty(Sketch.Kind kind, List<Ring> rings) {
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Sketch(kind, parts(rings)));
    }

    private static List<Sketch.Part> parts(List<Ring> rings) {
        return rings.stream().map(ring -> new Sketch.Part(List.of(ring))).toList();
    }
}
