package press.harmattan.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import press.harmattan.failure.InvalidCursor;
import press.harmattan.http.Sha256;

/**
 * A place in a list: the sort key of an item, which side of it to read, and the fingerprint of the
 * filters it belongs to.
 *
 * <p>It names a position, not an item, so it stays good when the item is gone. On the wire it is
 * opaque base64url with a checksum: what was altered or cut off is told from what belongs to
 * another list.
 */
public record Cursor(Side side, List<String> key) {
    private static final String VERSION = "1";
    private static final String SEPARATOR = "\u001f";
    private static final int CHECKSUM_BYTES = 6;
    private static final int MAX_LENGTH = 4096;

    /** Which items are read, as seen from the position. */
    public enum Side {
        /** Behind the position, without it. */
        AFTER(">"),
        /** At the position and behind it: the way on from an empty page at the front. */
        FROM(">="),
        /** Before the position, without it. */
        BEFORE("<"),
        /** At the position and before it: the way back from an empty page at the end. */
        UP_TO("<=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    /** Keeps an own copy of the key. */
    public Cursor {
        key = List.copyOf(key);
    }

    /** Whether the items are read from the position towards the front of the list. */
    public boolean backwards() {
        return side == Side.BEFORE || side == Side.UP_TO;
    }

    /** Whether an item that stands exactly at the position is read too. */
    public boolean inclusive() {
        return side == Side.FROM || side == Side.UP_TO;
    }

    String encode(String filters) {
        String text =
                String.join(
                        SEPARATOR,
                        VERSION,
                        fingerprint(filters),
                        side.sign,
                        String.join(SEPARATOR, key));
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        byte[] whole =
                ByteBuffer.allocate(CHECKSUM_BYTES + payload.length)
                        .put(Sha256.of(payload), 0, CHECKSUM_BYTES)
                        .put(payload)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads a cursor that was given out for a list with the same filters and sort and with keys of
     * the same size.
     *
     * @throws InvalidCursor when it is malformed or altered, or when it belongs to another list
     */
    static Cursor decode(String encoded, String filters, int keySize) {
        String[] parts = payload(encoded).split(SEPARATOR, -1);
        if (parts.length < 4 || !parts[0].equals(VERSION)) {
            throw InvalidCursor.invalid();
        }
        if (!parts[1].equals(fingerprint(filters)) || parts.length != keySize + 3) {
            throw InvalidCursor.mismatch();
        }
        Side side =
                Arrays.stream(Side.values())
                        .filter(one -> one.sign.equals(parts[2]))
                        .findFirst()
                        .orElseThrow(InvalidCursor::invalid);
        return new Cursor(side, List.of(parts).subList(3, parts.length));
    }

    private static String payload(String encoded) {
        if (encoded.length() > MAX_LENGTH) {
            throw InvalidCursor.invalid();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(encoded);
            if (whole.length <= CHECKSUM_BYTES || !canonical(whole, encoded)) {
                throw InvalidCursor.invalid();
            }
            byte[] payload = Arrays.copyOfRange(whole, CHECKSUM_BYTES, whole.length);
            byte[] checksum = Arrays.copyOf(Sha256.of(payload), CHECKSUM_BYTES);
            if (!Arrays.equals(checksum, Arrays.copyOf(whole, CHECKSUM_BYTES))) {
                throw InvalidCursor.invalid();
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload)).toString();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw InvalidCursor.invalid();
        }
    }

    /** Base64 has several spellings of the same bytes; one cursor has one spelling. */
    private static boolean canonical(byte[] whole, String encoded) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole).equals(encoded);
    }

    private static String fingerprint(String filters) {
        byte[] hash = Sha256.of(filters.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 9));
    }
}
