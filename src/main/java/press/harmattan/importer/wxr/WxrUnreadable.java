package press.harmattan.importer.wxr;

import java.io.IOException;

/** A file that cannot be read any further; whatever stood whole before that place was yielded. */
public final class WxrUnreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    /**
     * @param reason the whole of it in words: what a parser says beneath is for nobody who reads
     *     reports
     */
    WxrUnreadable(long line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
    }

    public long line() {
        return line;
    }
}
