package press.harmattan.search.query;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.Mapping;

/**
 * Adds freshness to the score of words. Whoever wants a certain score asks the words for what
 * freshness cannot give any more, which rises from article to article in an index that has the
 * newest first.
 */
final class FreshScorer extends FilterScorer {

    private final Freshness freshness;
    private final NumericDocValues published;
    private final boolean newestFirst;

    /** What this article and those after it are given at most. */
    private float most;

    private float wanted;

    FreshScorer(Weight weight, Scorer words, Freshness freshness, LeafReader segment)
            throws IOException {
        super(words, weight);
        this.freshness = freshness;
        published = published(segment);
        newestFirst = Mapping.NEWEST.equals(segment.getMetaData().getSort());
        most = freshness.most();
        if (newestFirst) {
            NumericDocValues newest = published(segment);
            most = newest.advanceExact(0) ? freshness.at(newest.longValue()) : 0;
        }
    }

    @Override
    public float score() throws IOException {
        float words = in.score();
        float fresh = published.advanceExact(docID()) ? freshness.at(published.longValue()) : 0;
        if (newestFirst && fresh < most) {
            most = fresh;
            askWords();
        }
        return words + fresh;
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
        wanted = score;
        askWords();
    }

    /** A little less, since floats are rounded. */
    private void askWords() throws IOException {
        float words = wanted - most - 2 * Math.ulp(wanted);
        if (words > 0) {
            in.setMinCompetitiveScore(words);
        }
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return Math.nextUp(in.getMaxScore(upTo) + most);
    }

    private static NumericDocValues published(LeafReader segment) throws IOException {
        return DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, Fields.PUBLISHED));
    }
}
