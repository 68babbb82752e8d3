package press.harmattan.body;

import java.util.Optional;

/** An address of the web as a body may name it, for what stands beside a body. */
public final class WebAddress {
    private static final Links LINKS = new Links(null);

    private WebAddress() {}

    /** The http or https address, safe to write anywhere; empty for everything else. */
    public static Optional<String> of(String raw) {
        return LINKS.web(raw);
    }
}
