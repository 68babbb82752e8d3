package press.harmattan.importer.wxr;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jsoup.parser.Parser;

/**
 * The characters of an export as XML can take them. Real exports hold control characters, bare
 * ampersands and HTML's entities, none of which an XML parser lets pass; WordPress' own importer
 * does. A document type is refused here, so that no parser ever sees an entity declared.
 */
final class WxrText extends Reader {
    /** How much one piece of markup (a comment, a tag) may hold before the parser must answer. */
    static final int LARGEST_PIECE = 12 * 1024 * 1024;

    private static final int LONGEST_MARK = 40;
    private static final int NOTHING = -2;
    private static final Pattern XML_ENTITY = Pattern.compile("amp|lt|gt|quot|apos");
    private static final Pattern NUMBER = Pattern.compile("#([0-9]{1,7}|x[0-9A-Fa-f]{1,6})");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{1,31}");

    private enum In {
        TEXT,
        TAG,
        CDATA,
        COMMENT,
        INSTRUCTION
    }

    private final Reader source;
    private final char[] raw = new char[8192];
    private final char[] chars = new char[raw.length + LONGEST_MARK];
    private int at;
    private int end;
    private boolean ended;
    private char carried;
    private In in = In.TEXT;
    private String instead = "";
    private int insteadAt;
    private long line = 1;
    private long linesBefore;
    private long sinceEvent;
    private long dropped;
    private long damaged;

    WxrText(Reader source) throws IOException {
        this.source = source;
        skipLeadingSpace();
    }

    long dropped() {
        return dropped;
    }

    long damaged() {
        return damaged;
    }

    /** How many lines were left out before the XML declaration, which must come first. */
    long linesBefore() {
        return linesBefore;
    }

    /** The parser has answered with an event: what it reads next belongs to another one. */
    void eventDone() {
        sinceEvent = 0;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int put = 0;
        while (put < length) {
            int c = next();
            if (c < 0) {
                break;
            }
            to[offset + put++] = (char) c;
        }
        sinceEvent += put;
        if (sinceEvent > LARGEST_PIECE) {
            throw new WxrUnreadable(
                    line + linesBefore, "a single tag or comment is larger than 12 MB");
        }
        return put == 0 ? -1 : put;
    }

    private int next() throws IOException {
        if (insteadAt < instead.length()) {
            return instead.charAt(insteadAt++);
        }
        while (at < end || fill(1)) {
            char c = chars[at];
            if (c == '&' && (in == In.TEXT || in == In.TAG)) {
                int said = ampersand();
                if (said != NOTHING) {
                    return said;
                }
                continue;
            }
            follow(c);
            if (c == '\n') {
                line++;
            }
            at++;
            return c;
        }
        return -1;
    }

    private void follow(char c) throws IOException {
        switch (in) {
            case TEXT -> {
                if (c == '<') {
                    openMarkup();
                }
            }
            case TAG -> {
                if (c == '>') {
                    in = In.TEXT;
                }
            }
            case CDATA -> closeAt(c, "]]>");
            case COMMENT -> closeAt(c, "-->");
            case INSTRUCTION -> closeAt(c, "?>");
        }
    }

    private void openMarkup() throws IOException {
        if (startsWith("<![CDATA[")) {
            in = In.CDATA;
        } else if (startsWith("<!--")) {
            in = In.COMMENT;
        } else if (startsWith("<?")) {
            in = In.INSTRUCTION;
        } else if (startsWith("<!")) {
            throw new WxrUnreadable(
                    line + linesBefore,
                    "the file has a document type (<!DOCTYPE …>), which no WordPress export has;"
                            + " it is refused, for such a declaration can name other files");
        } else {
            in = In.TAG;
        }
    }

    private void closeAt(char c, String mark) throws IOException {
        // The last character of the mark is reached as text, where it means nothing.
        if (c == mark.charAt(0) && startsWith(mark)) {
            in = In.TEXT;
        }
    }

    private int ampersand() throws IOException {
        fill(LONGEST_MARK);
        int semicolon = at + 1;
        while (semicolon < end && semicolon - at < LONGEST_MARK && chars[semicolon] != ';') {
            semicolon++;
        }
        String name =
                semicolon < end && chars[semicolon] == ';'
                        ? new String(chars, at + 1, semicolon - at - 1)
                        : "";
        if (XML_ENTITY.matcher(name).matches()) {
            at++;
            return '&';
        }
        if (NUMBER.matcher(name).matches()) {
            boolean hex = name.charAt(1) == 'x';
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (isLegal(point)) {
                at++;
                return '&';
            }
            dropped++;
            at = semicolon + 1;
            return NOTHING;
        }
        String meant =
                NAME.matcher(name).matches() ? Parser.unescapeEntities("&" + name + ";", true) : "";
        if (!meant.isEmpty() && !meant.startsWith("&")) {
            at = semicolon + 1;
            put(meant.replace("&", "&amp;").replace("<", "&lt;"));
        } else {
            at++;
            put("&amp;");
        }
        return instead.charAt(insteadAt++);
    }

    private void put(String text) {
        instead = text;
        insteadAt = 0;
    }

    private boolean startsWith(String mark) throws IOException {
        fill(mark.length());
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

    private boolean fill(int wanted) throws IOException {
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
            throw new WxrUnreadable(
                    line + linesBefore, "the packed file is cut off or damaged from here on", e);
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
        while (fill(1) && (chars[at] <= ' ' || chars[at] == '\uFEFF')) {
            if (chars[at++] == '\n') {
                linesBefore++;
            }
        }
    }

    /** XML 1.0, production 2. */
    private static boolean isLegal(int point) {
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
