package press.harmattan.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Scores what {@link RankedQuery} asks for, segment by segment. */
final class RankedWeight extends FilterWeight {

    private final List<List<Weight>> near;
    private final Freshness freshness;

    /** The weights of pairs of words stand together by the family of their field. */
    RankedWeight(Query query, Weight words, List<List<Weight>> near, Freshness freshness) {
        super(query, words);
        this.near = near;
        this.freshness = freshness;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        ScorerSupplier words = in.scorerSupplier(segment);
        return words == null ? null : new Supplier(segment, words);
    }

    @Override
    public Scorer scorer(LeafReaderContext segment) throws IOException {
        ScorerSupplier supplier = scorerSupplier(segment);
        return supplier == null ? null : supplier.get(Long.MAX_VALUE);
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
        Explanation words = in.explain(segment, doc);
        Scorer scorer = words.isMatch() ? scorer(segment) : null;
        if (scorer == null) {
            return words;
        }
        scorer.iterator().advance(doc);
        return Explanation.match(scorer.score(), "words, nearness, " + freshness, words);
    }

    private final class Supplier extends ScorerSupplier {
        private final LeafReaderContext segment;
        private final ScorerSupplier words;

        Supplier(LeafReaderContext segment, ScorerSupplier words) {
            this.segment = segment;
            this.words = words;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new RankedScorer(
                    RankedWeight.this,
                    words.get(leadCost),
                    NearScorer.of(near, segment),
                    new FreshScorer(freshness, segment.reader()));
        }

        @Override
        public long cost() {
            return words.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            words.setTopLevelScoringClause();
        }
    }
}
