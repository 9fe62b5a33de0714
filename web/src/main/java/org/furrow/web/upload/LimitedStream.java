package org.furrow.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of an upload, which says of its own failures that they are not those of the disk it is written to.
final class LimitedStream extends FilterInputStream {

    private final Budget budget;

    LimitedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /// How many bytes may come yet, in all parts together.
    static final class Budget {

        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        void spend(long bytes) throws BrokenUpload {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new BrokenUpload(true, new IOException("too large"));
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count;
        try {
            count = in.read(bytes, from, length);
        } catch (IOException broken) {
            throw new BrokenUpload(false, broken);
        }
        budget.spend(count);
        return count;
    }
}
