package press.harmattan.importer.wxr;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of an export: counted, unpacked when they are gzip's, and read in their encoding. */
final class WxrSource {
    private static final int BUFFER = 64 * 1024;
    private static final int PEEK = 1024;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final Counted counted;
    private final Reader reader;

    WxrSource(InputStream in) throws IOException {
        counted = new Counted(in);
        try {
            InputStream plain = unpacked(new BufferedInputStream(counted, BUFFER));
            reader = new InputStreamReader(plain, charset(plain));
        } catch (EOFException | ZipException e) {
            throw new WxrUnreadable(1, "the packed file is cut off or damaged");
        }
    }

    Reader reader() {
        return reader;
    }

    /** Bytes taken from the file so far, packed ones when it is packed. */
    long bytesRead() {
        return counted.count;
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        return startsWith(peek(file, 2), 0x1f, 0x8b)
                ? new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER)
                : file;
    }

    private static Charset charset(InputStream in) throws IOException {
        byte[] head = peek(in, PEEK);
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(head, 0xfe, 0xff)) {
            in.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xff, 0xfe)) {
            in.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0, '<', 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new WxrUnreadable(1, "the encoding " + declared.group(1) + " is not known");
        }
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Counted extends FilterInputStream {
        private volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int got = super.read(to, offset, length);
            add(Math.max(0, got));
            return got;
        }

        private void add(int bytes) {
            // One thread reads; a progress bar may look from another.
            count = count + bytes;
        }
    }
}
