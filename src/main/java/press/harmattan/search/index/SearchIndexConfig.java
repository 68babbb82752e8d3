package press.harmattan.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the index costs, and what it keeps. */
@ConfigMapping(prefix = "harmattan.search")
public interface SearchIndexConfig {

    /** How often what was taken in is written down, so that a restart need not do it again. */
    @WithDefault("30s")
    Duration commitEvery();

    /** How long a walk by relevance goes on in the index as it was when the walk began. */
    @WithDefault("5m")
    Duration walk();
}
