package press.harmattan.search.query;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.Mapping;

/** What the articles of a segment are given for their freshness. */
final class FreshScorer {

    private final Freshness freshness;
    private final NumericDocValues published;
    private final boolean newestFirst;
    private float most;

    FreshScorer(Freshness freshness, LeafReader segment) throws IOException {
        this.freshness = freshness;
        published = published(segment);
        newestFirst = Mapping.NEWEST.equals(segment.getMetaData().getSort());
        most = freshness.most();
        NumericDocValues newest = published(segment);
        if (newestFirst && newest.advanceExact(0)) {
            most = freshness.at(newest.longValue());
        }
    }

    /** What the next article and those after it can get: less and less. */
    float most() {
        return most;
    }

    /** To be asked in the order of articles. */
    float score(int doc) throws IOException {
        float fresh = published.advanceExact(doc) ? freshness.at(published.longValue()) : 0;
        if (newestFirst) {
            most = Math.min(most, fresh);
        }
        return fresh;
    }

    private static NumericDocValues published(LeafReader segment) throws IOException {
        return DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, Fields.PUBLISHED));
    }
}
