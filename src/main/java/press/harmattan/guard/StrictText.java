package press.harmattan.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Percent-decoding without mercy: what lenient decoders repair or replace would give one resource
 * many URLs, and the database texts that it refuses.
 */
final class StrictText {

    /** What RFC 3986 has in no part of a URL. */
    private static final String NEVER_RAW = "\"<>\\^`{|}";

    private StrictText() {}

    /** The text of a query component, where a plus sign is a space; empty where it has none. */
    static Optional<String> ofQuery(String raw) {
        return decode(raw.replace('+', ' '));
    }

    /** The text of a path segment; empty where it has none. */
    static Optional<String> ofPath(String raw) {
        return decode(raw);
    }

    /** Whether a text has NUL or another control character, which no value here needs. */
    static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static Optional<String> decode(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 1 < raw.length() ? hex(raw.charAt(i + 1)) : -1;
                int low = i + 2 < raw.length() ? hex(raw.charAt(i + 2)) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c < ' ' || c > 0x7E || NEVER_RAW.indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                bytes[length++] = (byte) c;
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, 0, length))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
