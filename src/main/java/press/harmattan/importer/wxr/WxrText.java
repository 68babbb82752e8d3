package press.harmattan.importer.wxr;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The characters of an export as XML can take them. Real exports hold control characters, bare
 * ampersands and HTML's entities, none of which an XML parser lets pass; WordPress' own importer
 * does. A document type is refused here, so that no parser ever sees an entity declared.
 */
final class WxrText extends Reader {
    /** How much one piece of markup (a comment, a tag) may hold before the parser must answer. */
    static final int LARGEST_PIECE = 12 * 1024 * 1024;

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

    private final WxrWindow window;
    private In in = In.TEXT;
    private String instead = "";
    private int insteadAt;
    private long sinceEvent;
    private long droppedNumbers;

    WxrText(Reader source) throws IOException {
        window = new WxrWindow(source);
    }

    long dropped() {
        return window.dropped() + droppedNumbers;
    }

    long damaged() {
        return window.damaged();
    }

    /** How many lines were left out before the XML declaration, which must come first. */
    long linesBefore() {
        return window.linesBefore();
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
            throw new WxrUnreadable(window.line(), "a single tag or comment is larger than 12 MB");
        }
        return put == 0 ? -1 : put;
    }

    private int next() throws IOException {
        if (insteadAt < instead.length()) {
            return instead.charAt(insteadAt++);
        }
        while (window.holds(1)) {
            char c = window.first();
            if (c == '&' && (in == In.TEXT || in == In.TAG)) {
                int said = ampersand();
                if (said != NOTHING) {
                    return said;
                }
                continue;
            }
            follow(c);
            window.advance();
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
        if (window.startsWith("<![CDATA[")) {
            in = In.CDATA;
        } else if (window.startsWith("<!--")) {
            in = In.COMMENT;
        } else if (window.startsWith("<?")) {
            in = In.INSTRUCTION;
        } else if (window.startsWith("<!")) {
            throw new WxrUnreadable(
                    window.line(),
                    "the file has a document type (<!DOCTYPE …>), which no WordPress export has;"
                            + " it is refused, for such a declaration can name other files");
        } else {
            in = In.TAG;
        }
    }

    private void closeAt(char c, String mark) throws IOException {
        // The last character of the mark is reached as text, where it means nothing.
        if (c == mark.charAt(0) && window.startsWith(mark)) {
            in = In.TEXT;
        }
    }

    private int ampersand() throws IOException {
        String name = window.behindUntil(';');
        if (XML_ENTITY.matcher(name).matches()) {
            window.skip(1);
            return '&';
        }
        if (NUMBER.matcher(name).matches()) {
            boolean hex = name.charAt(1) == 'x';
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (WxrWindow.isLegal(point)) {
                window.skip(1);
                return '&';
            }
            droppedNumbers++;
            window.skip(name.length() + 2);
            return NOTHING;
        }
        String meant =
                NAME.matcher(name).matches() ? Parser.unescapeEntities("&" + name + ";", true) : "";
        if (!meant.isEmpty() && !meant.startsWith("&")) {
            window.skip(name.length() + 2);
            put(meant.replace("&", "&amp;").replace("<", "&lt;"));
        } else {
            window.skip(1);
            put("&amp;");
        }
        return instead.charAt(insteadAt++);
    }

    private void put(String text) {
        instead = text;
        insteadAt = 0;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
