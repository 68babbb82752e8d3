package press.harmattan.importer.wxr;

import java.io.IOException;

/** A file that cannot be read any further; whatever stood whole before that place was yielded. */
public final class WxrUnreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    WxrUnreadable(long line, String reason) {
        this(line, reason, null);
    }

    WxrUnreadable(long line, String reason, Throwable cause) {
        super("line " + line + ": " + reason, cause);
        this.line = line;
    }

    public long line() {
        return line;
    }
}
