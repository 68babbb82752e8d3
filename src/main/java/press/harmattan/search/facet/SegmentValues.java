package press.harmattan.search.facet;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The values behind a segment's ordinals, as long as the segment lives: to unpack one of them takes
 * as long as to count a hundred articles. There are as many as the newsroom has terms.
 */
final class SegmentValues {
    private final Map<CacheKey, Map<String, BytesRef[]>> segments = new ConcurrentHashMap<>();

    /** By ordinal. */
    BytesRef[] of(LeafReader segment, String field, SortedSetDocValues values) throws IOException {
        CacheHelper life = segment.getCoreCacheHelper();
        if (life == null) {
            return read(values);
        }
        Map<String, BytesRef[]> fields = segments.get(life.getKey());
        if (fields == null) {
            life.addClosedListener(segments::remove);
            fields = segments.computeIfAbsent(life.getKey(), any -> new ConcurrentHashMap<>());
        }
        BytesRef[] known = fields.get(field);
        if (known == null) {
            known = read(values);
            fields.put(field, known);
        }
        return known;
    }

    private static BytesRef[] read(SortedSetDocValues values) throws IOException {
        BytesRef[] read = new BytesRef[(int) values.getValueCount()];
        TermsEnum next = values.termsEnum();
        for (int ordinal = 0; ordinal < read.length; ordinal++) {
            read[ordinal] = BytesRef.deepCopyOf(next.next());
        }
        return read;
    }
}
