package press.harmattan.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import press.harmattan.search.mapping.Fields;

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
        BooleanQuery.Builder ranked = new BooleanQuery.Builder();
        ranked.add(WordsQuery.of(words, languages), Occur.MUST);
        Optional<Query> near = Nearness.of(words, languages);
        if (config.nearness() > 0 && near.isPresent()) {
            ranked.add(new BoostQuery(near.get(), config.nearness()), Occur.SHOULD);
        }
        if (config.freshness() > 0) {
            ranked.add(freshness(now), Occur.SHOULD);
        }
        return ranked.build();
    }

    private Query freshness(Instant now) {
        return LongField.newDistanceFeatureQuery(
                Fields.PUBLISHED,
                config.freshness(),
                Fields.micros(now),
                Math.max(1, TimeUnit.MILLISECONDS.toMicros(config.halfFreshness().toMillis())));
    }
}
