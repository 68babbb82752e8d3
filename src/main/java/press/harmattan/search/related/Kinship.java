package press.harmattan.search.related;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.published.Content;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.query.Filters;

/**
 * The articles that are related to one, by how much: {@code docs/search.md} has the formula. Every
 * part has a most that it can add, and the parts that say more have more of it.
 */
final class Kinship {

    /** More than anything else together, and not so much that a float loses the freshness. */
    private static final double STORY = 200;

    /** So many of a kind count fully; more share what these would have. */
    private static final double FULL = 12;

    private static final double TAG = 10;
    private static final double WORDS = 4;
    private static final double REGION = 3;
    private static final double AUTHOR = 2;
    private static final float FRESHNESS = 1;
    private static final Duration HALF_FRESHNESS = Duration.ofDays(30);

    /** What everybody has in common says hardly anything, and yet more than nothing. */
    private static final double LEAST_RARITY = 0.01;

    private final IndexReader index;
    private final BooleanQuery.Builder kin = new BooleanQuery.Builder();

    private Kinship(IndexReader index) {
        this.index = index;
    }

    /**
     * What is related to an article, without itself.
     *
     * @param languages one article of each story in the best of these; when empty, the article's
     *     own language and the other versions of its story
     * @param now the moment that freshness counts from
     */
    static Query of(
            ArticleRow article,
            List<String> languages,
            TellingWords words,
            IndexReader index,
            Instant now)
            throws IOException {
        Kinship kinship = new Kinship(index);
        Content content = article.content();
        kinship.add(story(article), STORY);
        kinship.addAll(Fields.TAG, content.tagIds(), TAG);
        kinship.addAll(Fields.REGION, content.regionIds(), REGION);
        kinship.addAll(Fields.AUTHOR, content.authorIds(), AUTHOR);
        if (!words.isEmpty()) {
            kinship.kin.add(words.shared(WORDS), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(kinship.kin.build(), Occur.MUST)
                .add(eligible(article, languages), Occur.FILTER)
                .add(new TermQuery(Fields.article(article.id())), Occur.MUST_NOT)
                .add(
                        LongField.newDistanceFeatureQuery(
                                Fields.PUBLISHED,
                                FRESHNESS,
                                Fields.micros(now),
                                TimeUnit.MILLISECONDS.toMicros(HALF_FRESHNESS.toMillis())),
                        Occur.SHOULD)
                .build();
    }

    private static Query eligible(ArticleRow article, List<String> languages) {
        if (!languages.isEmpty()) {
            return Filters.of(ArticleFilter.of(languages, List.of()));
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LANG, article.lang())), Occur.SHOULD)
                .add(new TermQuery(story(article)), Occur.SHOULD)
                .build();
    }

    private static Term story(ArticleRow article) {
        return new Term(Fields.STORY, Fields.bytes(article.story()));
    }

    private void addAll(String field, Collection<UUID> shared, double most) throws IOException {
        double each = most * Math.min(1, FULL / shared.size());
        for (UUID id : shared) {
            Term term = new Term(field, Fields.bytes(id));
            add(term, each * rarity(index.docFreq(term), index.numDocs()));
        }
    }

    /** From 1 for what one article has to nearly 0 for what all have: 1 − log(n) / log(N + 1). */
    static double rarity(int having, int all) {
        double share = Math.log(Math.max(1, having)) / Math.log(all + 1.0);
        return Math.max(LEAST_RARITY, 1 - share);
    }

    private void add(Term term, double points) {
        Query shared = new ConstantScoreQuery(new TermQuery(term));
        kin.add(new BoostQuery(shared, (float) points), Occur.SHOULD);
    }
}
