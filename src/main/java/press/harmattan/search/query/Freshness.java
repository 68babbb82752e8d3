package press.harmattan.search.query;

import java.time.Duration;
import java.time.Instant;
import press.harmattan.search.mapping.Fields;

/**
 * What an article is given for being new: {@code most} at the moment of its publication, half of it
 * after some time, a third after twice that time, and so on. Times are in microseconds.
 */
record Freshness(float most, long now, long half) {

    static Freshness of(RankingConfig config, Instant now) {
        Duration half = config.halfFreshness();
        long micros = Math.max(1, Fields.micros(Instant.EPOCH.plus(half)));
        return new Freshness(config.freshness(), Fields.micros(now), micros);
    }

    /** For an article published at this time; one that is to come is as new as one of now. */
    float at(long published) {
        double age = Math.max(0.0, (double) now - published);
        return (float) (most * (half / (half + age)));
    }

    Freshness times(float boost) {
        return new Freshness(most * boost, now, half);
    }
}
