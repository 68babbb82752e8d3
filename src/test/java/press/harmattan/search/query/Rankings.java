package press.harmattan.search.query;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Rankings without a server. */
public final class Rankings {

    private Rankings() {}

    /** As it is configured by default. */
    public static Ranking usual() {
        return with(Map.of());
    }

    /** With other settings, by their keys below {@code harmattan.search.ranking}. */
    static Ranking with(Map<String, String> settings) {
        SmallRyeConfigBuilder config =
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(RankingConfig.class);
        settings.forEach(
                (key, value) -> config.withDefaultValue("harmattan.search.ranking." + key, value));
        return new Ranking(config.build().getConfigMapping(RankingConfig.class));
    }
}
