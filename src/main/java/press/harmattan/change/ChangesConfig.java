package press.harmattan.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long changes are told, and to how many at once. */
@ConfigMapping(prefix = "harmattan.changes")
public interface ChangesConfig {

    /** How long a change stays in the log: so long may a mirror sleep. At least a minute. */
    @WithDefault("30d")
    Duration retention();

    /** How many callers may wait for the next change; the one after them is answered 503. */
    @WithDefault("5000")
    int maxWaiting();
}
