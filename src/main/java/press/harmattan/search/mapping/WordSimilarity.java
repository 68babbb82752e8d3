package press.harmattan.search.mapping;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/** BM25 with Lucene's parameters (k1 1.2, b 0.75), for which names do not make a text longer. */
final class WordSimilarity extends BM25Similarity {

    @Override
    public long computeNorm(FieldInvertState state) {
        Length length = state.getAttributeSource().getAttribute(Length.class);
        return length == null
                ? super.computeNorm(state)
                : SmallFloat.intToByte4(Math.max(1, length.words()));
    }
}
