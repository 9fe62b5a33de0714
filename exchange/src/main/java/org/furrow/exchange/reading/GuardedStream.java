package org.furrow.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// A stream of unpacked bytes that stops when there are too many, or too many for the packed ones.
final class GuardedStream extends FilterInputStream {

    private static final long RATIO_ASKED_FROM_BYTES = 64L << 20;

    private final Limits limits;
    private final LongSupplier packedBytes;
    private long unpackedBytes;

    GuardedStream(InputStream unpacked, Limits limits, LongSupplier packedBytes) {
        super(unpacked);
        this.limits = limits;
        this.packedBytes = packedBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws IOException {
        unpackedBytes += more;
        if (unpackedBytes > limits.unpackedBytes()) {
            throw new IOException("it unpacks to more than " + limits.unpackedBytes() + " bytes");
        }
        if (unpackedBytes > RATIO_ASKED_FROM_BYTES
                && unpackedBytes / Math.max(1, packedBytes.getAsLong()) > limits.ratio()) {
            throw new IOException("it unpacks to more than " + limits.ratio() + " times its packed size");
        }
    }
}
