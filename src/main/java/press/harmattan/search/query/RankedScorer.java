package press.harmattan.search.query;

import java.io.IOException;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Adds nearness and freshness to the score of words. Whoever wants a certain score asks the words
 * for what the other two cannot give any more, which rises from article to article; and places of
 * words are compared only where that could make the difference.
 */
final class RankedScorer extends FilterScorer {

    private final NearScorer near;
    private final FreshScorer fresh;
    private float wanted;
    private float asked;

    RankedScorer(Weight weight, Scorer words, NearScorer near, FreshScorer fresh) {
        super(words, weight);
        this.near = near;
        this.fresh = fresh;
    }

    @Override
    public float score() throws IOException {
        float score = in.score() + fresh.score(docID());
        if (near.most() > 0 && score + near.most() >= wanted - rounding()) {
            score += near.score(docID());
        }
        askWords();
        return score;
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
        wanted = score;
        askWords();
    }

    private void askWords() throws IOException {
        float words = wanted - near.most() - fresh.most() - rounding();
        if (words > asked) {
            asked = words;
            in.setMinCompetitiveScore(words);
        }
    }

    /** Sums of floats differ by their order. */
    private float rounding() {
        return 4 * Math.ulp(wanted);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        float most = in.getMaxScore(upTo) + near.most() + fresh.most();
        return most + 4 * Math.ulp(most);
    }
}
