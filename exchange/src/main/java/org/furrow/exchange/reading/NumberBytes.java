package org.furrow.exchange.reading;

import java.nio.ByteBuffer;
import org.furrow.domain.ground.Ring;

/// Reads numbers and positions from bytes, as well-known binary and shapefiles hold them.
final class NumberBytes {

    private final ByteBuffer bytes;

    NumberBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    ByteBuffer bytes() {
        return bytes;
    }

    /// A count that the bytes left can hold.
    ///
    /// @param each how many bytes each counted thing takes at least
    int count(int each) {
        int count = bytes.getInt();
        if (count < 0 || (long) count * each > bytes.remaining()) {
            throw new IllegalArgumentException(count + " things do not fit in " + bytes.remaining() + " bytes");
        }
        return count;
    }

    /// A ring of positions that follow each other.
    ///
    /// @param more numbers after x and y in each position, passed over
    Ring ring(int positions, int more) {
        double[] xy = new double[2 * positions];
        for (int i = 0; i < positions; i++) {
            xy[2 * i] = bytes.getDouble();
            xy[2 * i + 1] = bytes.getDouble();
            bytes.position(bytes.position() + Double.BYTES * more);
        }
        return Ring.of(xy);
    }
}
