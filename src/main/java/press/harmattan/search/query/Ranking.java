package press.harmattan.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import org.apache.lucene.search.Query;

/**
 * Which articles come first: {@code docs/search.md} has the formula. What cannot be among the best
 * is passed over.
 */
@ApplicationScoped
public class Ranking {
    private final RankingConfig config;

    Ranking(RankingConfig config) {
        this.config = config;
    }

    /**
     * What {@link WordsQuery} finds, the best first.
     *
     * @param now the moment that freshness counts from; the same one gives the same order
     */
    public Query of(Words words, Collection<String> languages, Instant now) {
        return new RankedQuery(
                WordsQuery.of(words, languages),
                Nearness.of(words, languages, config.nearness()),
                Freshness.of(config, now));
    }
}
