package press.harmattan.importer.wxr;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.zip.ZipException;

/** The characters of a file that XML allows, with a short look ahead; the others are counted. */
final class WxrWindow implements Closeable {
    private static final int AHEAD = 40;

    private final Reader source;
    private final char[] raw = new char[8192];
    private final char[] chars = new char[raw.length + AHEAD];
    private int at;
    private int end;
    private boolean ended;
    private char carried;
    private long line = 1;
    private long linesBefore;
    private long dropped;
    private long damaged;

    WxrWindow(Reader source) throws IOException {
        this.source = source;
        skipLeadingSpace();
    }

    long dropped() {
        return dropped;
    }

    long damaged() {
        return damaged;
    }

    /** How many lines were left out before the first character that is no space. */
    long linesBefore() {
        return linesBefore;
    }

    long line() {
        return line + linesBefore;
    }

    char first() {
        return chars[at];
    }

    void advance() {
        if (chars[at++] == '\n') {
            line++;
        }
    }

    /** Leaves out characters that stand on one line. */
    void skip(int count) {
        at += count;
    }

    /** What stands between the first character and the mark, empty when that is not near. */
    String behindUntil(char mark) throws IOException {
        holds(AHEAD);
        int place = at + 1;
        while (place < end && place - at < AHEAD && chars[place] != mark) {
            place++;
        }
        return place < end && chars[place] == mark ? new String(chars, at + 1, place - at - 1) : "";
    }

    boolean startsWith(String mark) throws IOException {
        holds(mark.length());
        if (end - at < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (chars[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many characters stand here, read from the source where they are not yet. */
    boolean holds(int wanted) throws IOException {
        while (end - at < wanted && !ended) {
            System.arraycopy(chars, at, chars, 0, end - at);
            end -= at;
            at = 0;
            int got = readRaw();
            if (got < 0) {
                ended = true;
                if (carried != 0) {
                    dropped++;
                }
            }
            for (int i = 0; i < got; i++) {
                keep(raw[i]);
            }
        }
        return end - at >= wanted;
    }

    private int readRaw() throws IOException {
        try {
            return source.read(raw, 0, Math.min(raw.length, chars.length - end - 1));
        } catch (EOFException | ZipException e) {
            throw new WxrUnreadable(line(), "the packed file is cut off or damaged from here on");
        }
    }

    private void keep(char c) {
        if (carried != 0) {
            if (Character.isLowSurrogate(c)) {
                chars[end++] = carried;
                chars[end++] = c;
                carried = 0;
                return;
            }
            dropped++;
            carried = 0;
        }
        if (Character.isHighSurrogate(c)) {
            carried = c;
        } else if (isLegal(c)) {
            if (c == '\uFFFD') {
                damaged++;
            }
            chars[end++] = c;
        } else {
            dropped++;
        }
    }

    private void skipLeadingSpace() throws IOException {
        while (holds(1) && (chars[at] <= ' ' || chars[at] == '\uFEFF')) {
            if (chars[at++] == '\n') {
                linesBefore++;
            }
        }
    }

    /** XML 1.0, production 2. */
    static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000 && point <= 0x10FFFF;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
