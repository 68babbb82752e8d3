package press.harmattan.search.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * What another query finds, with what each article is given for its freshness. Lucene's own feature
 * of distance would do, but can only say that the next article may be as fresh as any; here the
 * order of the index says how fresh it can be, and much more is passed over.
 */
final class FreshQuery extends Query {

    private final Query words;
    private final Freshness freshness;

    FreshQuery(Query words, Freshness freshness) {
        this.words = words;
        this.freshness = freshness;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = words.rewrite(searcher);
        if (rewritten instanceof MatchNoDocsQuery) {
            return rewritten;
        }
        return rewritten.equals(words) ? this : new FreshQuery(rewritten, freshness);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight weight = searcher.createWeight(words, mode, boost);
        return mode.needsScores() ? new FreshWeight(weight, freshness.times(boost)) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return "(" + words.toString(field) + ") + " + freshness;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreshQuery that
                && words.equals(that.words)
                && freshness.equals(that.freshness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), words, freshness);
    }

    private final class FreshWeight extends FilterWeight {
        private final Freshness given;

        FreshWeight(Weight words, Freshness given) {
            super(FreshQuery.this, words);
            this.given = given;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            ScorerSupplier found = in.scorerSupplier(segment);
            return found == null ? null : new Supplier(segment, found);
        }

        @Override
        public Scorer scorer(LeafReaderContext segment) throws IOException {
            ScorerSupplier supplier = scorerSupplier(segment);
            return supplier == null ? null : supplier.get(Long.MAX_VALUE);
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
            Explanation found = in.explain(segment, doc);
            Scorer scorer = found.isMatch() ? scorer(segment) : null;
            if (scorer == null) {
                return found;
            }
            scorer.iterator().advance(doc);
            return Explanation.match(scorer.score(), "words, and " + given, found);
        }

        private final class Supplier extends ScorerSupplier {
            private final LeafReaderContext segment;
            private final ScorerSupplier found;

            Supplier(LeafReaderContext segment, ScorerSupplier found) {
                this.segment = segment;
                this.found = found;
            }

            @Override
            public Scorer get(long leadCost) throws IOException {
                return new FreshScorer(
                        FreshWeight.this, found.get(leadCost), given, segment.reader());
            }

            @Override
            public long cost() {
                return found.cost();
            }

            @Override
            public void setTopLevelScoringClause() throws IOException {
                found.setTopLevelScoringClause();
            }
        }
    }
}
