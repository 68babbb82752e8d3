package press.harmattan.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a question may cost. */
@ConfigMapping(prefix = "harmattan.search")
public interface SearchConfig {

    /** How long the index is asked for a page, a total, or facets. */
    @WithDefault("800ms")
    Duration patience();
}
