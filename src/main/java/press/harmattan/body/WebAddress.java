package press.harmattan.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the web as a body may name it, for what stands beside a body. */
public final class WebAddress {
    private static final Links LINKS = new Links(null);
    private static final Pattern PARTS = Pattern.compile("(https?)://([^/?#:]+)(:\\d+)?(.*)");
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\x21-\\x7E]+|%(?![0-9A-Fa-f]{2})|[\\[\\]]|#(?<=#.{0,4000}#)");

    private WebAddress() {}

    /** The http or https address, safe to write anywhere; empty for everything else. */
    public static Optional<String> of(String raw) {
        return LINKS.web(raw);
    }

    /**
     * The same as a URI of RFC 3986, which is ASCII: names of hosts by IDNA, the rest
     * percent-encoded; empty also for what cannot be written so.
     */
    public static Optional<String> uri(String raw) {
        return of(raw).map(PARTS::matcher).filter(Matcher::matches).flatMap(WebAddress::written);
    }

    private static Optional<String> written(Matcher parts) {
        try {
            String port = parts.group(3) == null ? "" : parts.group(3);
            String rest =
                    ILLEGAL.matcher(parts.group(4))
                            .replaceAll(sign -> URLEncoder.encode(sign.group(), UTF_8));
            return Optional.of(
                    new URI(parts.group(1) + "://" + IDN.toASCII(parts.group(2)) + port + rest)
                            .toString());
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
