package press.harmattan.importer.wxr;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A file that is made while it is read, so that it can be larger than the memory. */
public final class Endless extends InputStream {
    private final LongFunction<String> parts;
    private byte[] part;
    private int at;
    private long next;
    private long given;

    /** A beginning, and then the same again without end. */
    Endless(String head, String again) {
        this(number -> number == 0 ? head : again);
    }

    /** Parts by number, from 0, until one is null. */
    public Endless(LongFunction<String> parts) {
        this.parts = parts;
        this.part = new byte[0];
    }

    long given() {
        return given;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        while (at == part.length) {
            String text = parts.apply(next);
            if (text == null) {
                return -1;
            }
            next++;
            part = text.getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, to, offset, count);
        at += count;
        given += count;
        return count;
    }
}
