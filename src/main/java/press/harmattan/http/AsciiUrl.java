package press.harmattan.http;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses for those who read nothing but URIs (RFC 3986), such as feed readers: editors and
 * configurations may write them as people do, with the letters of any script.
 */
public final class AsciiUrl {
    private static final Pattern PARTS =
            Pattern.compile(
                    "((?:[a-z]+://(?:[^/?#@]*+@)?)?)(\\[[0-9a-f:.]++]|(?<=[/@])[^/?#:\\[\\]]++)?+(.*)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Stands for itself in a URI, or has a meaning there. */
    private static final String LEGAL = "-._~:/?@!$&'()*+,;=";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private AsciiUrl() {}

    /**
     * The same address: its host in ASCII form, all else percent-encoded where it has to be. What
     * is a URI already stays as it is.
     */
    public static String of(String address) {
        Matcher parts = PARTS.matcher(address);
        parts.matches(); // each of the parts may be empty
        String host = parts.group(2) == null ? "" : ascii(parts.group(2));
        return encoded(parts.group(1)) + host + encoded(parts.group(3));
    }

    private static String ascii(String host) {
        try {
            return host.startsWith("[") ? host : encoded(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException noDomainName) {
            return encoded(host);
        }
    }

    private static String encoded(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        boolean inFragment = false;
        for (int i = 0; i < bytes.length; i++) {
            byte one = bytes[i];
            boolean fragment = one == '#' && !inFragment;
            inFragment |= fragment;
            if (fragment || isLegal(one) || one == '%' && isHex(bytes, i + 1, i + 2)) {
                encoded.append((char) one);
            } else {
                encoded.append('%').append(HEX.toHexDigits(one));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte[] bytes, int first, int last) {
        return last < bytes.length
                && Character.digit(bytes[first], 16) >= 0
                && Character.digit(bytes[last], 16) >= 0;
    }

    private static boolean isLegal(int one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || one > 0 && LEGAL.indexOf(one) >= 0;
    }
}
