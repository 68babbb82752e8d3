package press.harmattan.search.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What another query finds, with what each article is given for words that are near each other and
 * for its freshness. Lucene's optional clauses would find the same, but look at every article:
 * their sum cannot tell how little is left to be gained. {@link RankedScorer} can.
 */
final class RankedQuery extends Query {

    private final Query words;
    private final Nearness nearness;
    private final Freshness freshness;

    RankedQuery(Query words, Nearness nearness, Freshness freshness) {
        this.words = words;
        this.nearness = nearness;
        this.freshness = freshness;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = words.rewrite(searcher);
        if (rewritten instanceof MatchNoDocsQuery) {
            return rewritten;
        }
        return rewritten.equals(words) ? this : new RankedQuery(rewritten, nearness, freshness);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight weight = searcher.createWeight(words, mode, boost);
        return mode.needsScores()
                ? new RankedWeight(
                        this, weight, nearness.weights(searcher, boost), freshness.times(boost))
                : weight;
    }

    /** What is found, and what could be marked, are the words. */
    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return "(" + words.toString(field) + ") + " + nearness + " + " + freshness;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankedQuery that
                && words.equals(that.words)
                && nearness.equals(that.nearness)
                && freshness.equals(that.freshness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), words, nearness, freshness);
    }
}
