package press.harmattan.search.store;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the index is kept. */
@ConfigMapping(prefix = "harmattan.search")
public interface StoreConfig {

    /** A directory of this process alone; {@code search} in the data directory when absent. */
    Optional<String> directory();
}
