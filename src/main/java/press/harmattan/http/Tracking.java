package press.harmattan.http;

import java.util.Locale;
import java.util.Set;

/** Parameters that others add to a link to learn who follows it. They mean nothing here. */
public final class Tracking {
    private static final Set<String> NAMES =
            Set.of(
                    "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid",
                    "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "srsltid");

    private Tracking() {}

    /** Whether a parameter of this name only tracks. */
    public static boolean isIn(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("utm_") || NAMES.contains(small);
    }
}
