package press.harmattan.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** What the articles of a segment are given for words that are near each other. */
final class NearScorer {

    private final List<Pair> pairs;
    private final float most;

    private NearScorer(List<Pair> pairs, float most) {
        this.pairs = pairs;
        this.most = most;
    }

    /** An article has words of one family; the most is that of the family that can give most. */
    static NearScorer of(List<List<Weight>> families, LeafReaderContext segment)
            throws IOException {
        List<Pair> pairs = new ArrayList<>();
        float most = 0;
        for (List<Weight> family : families) {
            float sum = 0;
            for (Weight weight : family) {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    pairs.add(Pair.of(scorer));
                    sum += scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
                }
            }
            most = Math.max(most, sum);
        }
        return new NearScorer(pairs, most);
    }

    /** What any article can get. */
    float most() {
        return most;
    }

    /** To be asked in the order of articles. */
    float score(int doc) throws IOException {
        float score = 0;
        for (Pair pair : pairs) {
            score += pair.score(doc);
        }
        return score;
    }

    /**
     * Two words. Their places are compared in this article only; the scorer's own iterator would go
     * on to the next article in which they are near each other.
     */
    private record Pair(Scorer scorer, DocIdSetIterator both, TwoPhaseIterator near) {

        static Pair of(Scorer scorer) {
            TwoPhaseIterator near = scorer.twoPhaseIterator();
            return new Pair(scorer, near == null ? scorer.iterator() : near.approximation(), near);
        }

        float score(int doc) throws IOException {
            int at = both.docID() < doc ? both.advance(doc) : both.docID();
            return at == doc && (near == null || near.matches()) ? scorer.score() : 0;
        }
    }
}
