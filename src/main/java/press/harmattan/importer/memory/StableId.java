package press.harmattan.importer.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import press.harmattan.http.Sha256;

/** Ids and checksums that every run over the same file makes alike. */
public final class StableId {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 1L << 63;

    private StableId() {}

    /**
     * A UUID of version 7 (RFC 9562) with the instant in front and, for its random bits, a hash of
     * the name.
     */
    public static UUID of(Instant at, String name) {
        ByteBuffer hash = ByteBuffer.wrap(digest(name));
        long time = Math.max(0, at.toEpochMilli());
        long high = time << 16 | VERSION_7 | hash.getLong() & 0x0fffL;
        long low = VARIANT | hash.getLong() & 0x3fffffffffffffffL;
        return new UUID(high, low);
    }

    /** A checksum of texts, each kept apart from its neighbours. */
    public static String checksum(Object... texts) {
        StringBuilder all = new StringBuilder();
        for (Object text : texts) {
            String one = String.valueOf(text);
            all.append(one.length()).append(':').append(one);
        }
        return HexFormat.of().formatHex(digest(all.toString()), 0, 16);
    }

    private static byte[] digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
