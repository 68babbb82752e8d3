package press.harmattan.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Which articles come first: {@code docs/search.md} has the formula. All of its parts know the most
 * that they can add, so that a search passes over what cannot be among the best.
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
        Query query = near(WordsQuery.of(words, languages), Nearness.of(words, languages));
        return config.freshness() > 0 ? new FreshQuery(query, Freshness.of(config, now)) : query;
    }

    private Query near(Query words, Optional<Query> near) {
        if (config.nearness() == 0 || near.isEmpty()) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new BoostQuery(near.get(), config.nearness()), Occur.SHOULD)
                .build();
    }
}
