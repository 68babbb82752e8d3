package press.harmattan.http;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses for those who read nothing but URIs (RFC 3986), such as feed readers: editors and
 * configurations may write them as people do, with the letters of any script.
 */
public final class AsciiUrl {
    private static final Pattern HOST = Pattern.compile("(?<=^[a-zA-Z]{1,9}://)[^/?#:@]+");

    /** Stands for itself in a URI, or has a meaning there. */
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private AsciiUrl() {}

    /** The same address: its host in ASCII form, all else percent-encoded where it has to be. */
    public static String of(String address) {
        if (address.chars().allMatch(AsciiUrl::isLegal)) {
            return address;
        }
        Matcher host = HOST.matcher(address);
        return encoded(host.replaceFirst(name -> Matcher.quoteReplacement(ascii(name.group()))));
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noDomainName) {
            return host;
        }
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            if (isLegal(one)) {
                encoded.append((char) one);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(one >> 4 & 0xF, 16)))
                        .append(Character.toUpperCase(Character.forDigit(one & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isLegal(int one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || one > 0 && LEGAL.indexOf(one) >= 0;
    }
}
