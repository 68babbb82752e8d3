package press.harmattan.search.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;

/** What counts besides the words themselves. */
@ConfigMapping(prefix = "harmattan.search.ranking")
public interface RankingConfig {

    /** What an article gets that was published this moment. */
    @WithDefault("0.5")
    @DecimalMin("0")
    float freshness();

    /** After how long it gets half of it. */
    @WithDefault("90d")
    Duration halfFreshness();

    /** How much two words that stand side by side as in the query count for each. */
    @WithDefault("0.25")
    @DecimalMin("0")
    float nearness();
}
