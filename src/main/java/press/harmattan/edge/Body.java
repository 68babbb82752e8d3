package press.harmattan.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bytes of an answer and what follows from them. That is worked out when it is first asked for,
 * and stays with an answer that is given again and again.
 */
final class Body {

    private final byte[] bytes;
    private final Map<String, byte[]> coded = new ConcurrentHashMap<>();
    private volatile EntityTag tag;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    EntityTag tag() {
        if (tag == null) {
            tag = EntityTag.of(bytes);
        }
        return tag;
    }

    /** The bytes in one of the {@link Codings}, or as they are where that is null. */
    byte[] in(String coding) {
        return coding == null
                ? bytes
                : coded.computeIfAbsent(coding, any -> Codings.code(bytes, coding));
    }
}
