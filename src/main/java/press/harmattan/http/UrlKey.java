package press.harmattan.http;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One form for all spellings of a web address, so that a former address is found however a link
 * writes it. The form is {@code host/path?query}: no scheme, no {@code www.}, no default port, no
 * fragment, no slash at the end, no parameters that only track; decoded to NFC, its parameters in
 * order. What would change the meaning when decoded stays percent-encoded.
 */
public final class UrlKey {
    private static final int LONGEST = 2048;
    private static final String HEX = "0123456789abcdefABCDEF";
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i:https?:)?//([^/?#\\\\@:\\[\\]]+)(?::([0-9]{0,5}))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
                    Pattern.DOTALL);

    private UrlKey() {}

    /**
     * The key of an absolute {@code http} or {@code https} address, also without its scheme ({@code
     * //host/…}); empty for everything else, such as addresses with a user name, with control
     * characters or of more than 2,048 characters.
     */
    public static Optional<String> of(String url) {
        if (url == null || url.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = ADDRESS.matcher(url.strip());
        if (!parts.matches() || url.strip().codePoints().anyMatch(UrlKey::isRefused)) {
            return Optional.empty();
        }
        Optional<String> host = host(parts.group(1)).map(name -> name + port(parts.group(2)));
        if (host.isEmpty() || !parts.group(3).isEmpty() && parts.group(3).charAt(0) != '/') {
            return Optional.empty();
        }
        String query = query(parts.group(4));
        String key = host.get() + path(parts.group(3)) + (query.isEmpty() ? "" : "?" + query);
        return Optional.of(key).filter(text -> text.length() <= LONGEST);
    }

    private static boolean isRefused(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || point == 0xFFFD;
    }

    private static Optional<String> host(String written) {
        try {
            String name = IDN.toASCII(decoded(written, ""), IDN.ALLOW_UNASSIGNED);
            name =
                    name.toLowerCase(Locale.ROOT)
                            .replaceFirst("\\.$", "")
                            .replaceFirst("^www\\.", "");
            return name.matches("(?=.{1,253}$)[a-z0-9_]([a-z0-9._-]*[a-z0-9])?")
                    ? Optional.of(name)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String port(String written) {
        String port = written == null ? "" : written.replaceFirst("^0+", "");
        return port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
    }

    private static String path(String written) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : decoded(written, "/?#").split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return segments.stream().map("/"::concat).collect(Collectors.joining());
    }

    private static String query(String written) {
        return written == null
                ? ""
                : Arrays.stream(written.replace("+", "%20").split("&"))
                        .map(parameter -> decoded(parameter, "&=+#"))
                        .filter(
                                parameter ->
                                        !parameter.isEmpty()
                                                && !Tracking.isIn(
                                                        parameter.replaceFirst("=.*", "")))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    /** Decodes what is UTF-8 and stands for itself; all else becomes or stays percent-encoded. */
    private static String decoded(String text, String reserved) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            if (isEncoded(text, i)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                for (; isEncoded(text, i); i += 3) {
                    bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                }
                append(out, bytes.toByteArray(), reserved);
            } else {
                append(out, text.codePointAt(i), "");
                i = text.offsetByCodePoints(i, 1);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isEncoded(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && HEX.indexOf(text.charAt(at + 1)) >= 0
                && HEX.indexOf(text.charAt(at + 2)) >= 0;
    }

    private static void append(StringBuilder out, byte[] bytes, String reserved) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .forEach(point -> append(out, point, reserved));
        } catch (CharacterCodingException e) {
            encode(out, bytes);
        }
    }

    private static void append(StringBuilder out, int point, String reserved) {
        if (point == '%'
                || isRefused(point)
                || Character.isWhitespace(point)
                || reserved.indexOf(point) >= 0) {
            encode(out, Character.toString(point).getBytes(StandardCharsets.UTF_8));
        } else {
            out.appendCodePoint(point);
        }
    }

    private static void encode(StringBuilder out, byte[] bytes) {
        for (byte b : bytes) {
            out.append(String.format("%%%02X", b));
        }
    }
}
