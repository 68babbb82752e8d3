package invented;

import java.time.Instant;
import java.util.UUID;

/** Ids in the form of version 7 (RFC 9562), but the same in every run. */
final class Ids {
    private Ids() {}

    static UUID at(Instant instant, long random) {
        long high = instant.toEpochMilli() << 16 | 0x7000 | random >>> 52;
        return new UUID(high, random & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }
}
