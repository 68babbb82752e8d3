package press.harmattan.importer.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much of a stream has been read. */
public final class CountingStream extends FilterInputStream {
    private final LongConsumer heard;
    private long bytes;

    public CountingStream(InputStream in, LongConsumer heard) {
        super(in);
        this.heard = heard;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int many = in.read(buffer, offset, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int more) {
        bytes += more;
        heard.accept(bytes);
    }
}
