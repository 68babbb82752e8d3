package press.harmattan.search.mapping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many times as much as in the body a word counts elsewhere. Another weight makes another
 * index.
 */
@ConfigMapping(prefix = "harmattan.search.weight")
public interface WeightConfig {

    @WithDefault("6")
    @Min(1)
    @Max(20)
    int title();

    @WithDefault("2")
    @Min(1)
    @Max(20)
    int kicker();

    @WithDefault("3")
    @Min(1)
    @Max(20)
    int summary();

    /** The names of tags, regions and authors in the article's own language. */
    @WithDefault("3")
    @Min(1)
    @Max(20)
    int name();
}
