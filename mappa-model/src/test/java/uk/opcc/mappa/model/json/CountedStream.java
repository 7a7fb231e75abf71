package uk.opcc.mappa.model.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that knows how many bytes were taken from it, and whether it was closed. */
class CountedStream extends FilterInputStream {

    private long taken;
    private boolean closed;

    CountedStream(InputStream in) {
        super(in);
    }

    long taken() {
        return taken;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        taken += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        taken += Math.max(0, read);
        return read;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** The same byte without end. */
    static final class Fill extends InputStream {

        private final char filling;

        Fill(char filling) {
            this.filling = filling;
        }

        @Override
        public int read() {
            return filling;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) filling);
            return length;
        }
    }
}
