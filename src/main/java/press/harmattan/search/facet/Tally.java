package press.harmattan.search.facet;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** What is counted of one facet, by value: a term's slug, a language, a year. */
interface Tally {

    /** Goes on with another segment. */
    Counter in(LeafReaderContext segment) throws IOException;

    /** What was counted; values with no article are not there. */
    Map<String, Long> counts();

    /** Counts the articles of one segment. */
    interface Counter {

        /** Counts the first of these articles; they come in the order of the segment. */
        void count(int[] documents, int many) throws IOException;
    }
}
