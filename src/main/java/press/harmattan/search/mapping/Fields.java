package press.harmattan.search.mapping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** The fields of the index, and the form of what stands in them. */
public final class Fields {

    /** UUID of the article: a term, and sorted doc values. */
    public static final String ID = "id";

    /** UUIDs: terms, and sorted-set doc values for counting. */
    public static final String STORY = "story";

    public static final String SECTION = "section";
    public static final String REGION = "region";
    public static final String TAG = "tag";
    public static final String AUTHOR = "author";

    /** BCP 47: a term, and sorted-set doc values for counting. */
    public static final String LANG = "lang";

    /** The languages of the story's other published versions: terms. */
    public static final String OTHERS = "others";

    /** {@link #micros}: points, and sorted numeric doc values. */
    public static final String PUBLISHED = "published";

    public static final String UPDATED = "updated";

    /** Numeric doc values. */
    public static final String REVISION = "revision";

    /** The words of the title as they are written, folded and not stemmed, with positions. */
    public static final String TITLE = "title";

    private Fields() {}

    /** Everything an article of these languages is found by, with positions. */
    public static String words(Family family) {
        return "words." + family;
    }

    /** The term by which one article is found, replaced or deleted. */
    public static Term article(UUID id) {
        return new Term(ID, bytes(id));
    }

    /** Sixteen bytes, whose order is PostgreSQL's order of UUIDs. */
    public static BytesRef bytes(UUID id) {
        byte[] bytes = new byte[2 * Long.BYTES];
        ByteBuffer.wrap(bytes)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes);
    }

    /** The same of each, for a query. */
    public static List<BytesRef> bytes(Collection<UUID> ids) {
        return ids.stream().map(Fields::bytes).toList();
    }

    /** What {@link #bytes} was made of. */
    public static UUID uuid(BytesRef bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(in.getLong(), in.getLong());
    }

    /** The article that a document is of. */
    public static UUID id(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), ID);
        ids.advanceExact(document - leaf.docBase);
        return uuid(ids.lookupOrd(ids.ordValue()));
    }

    /** The revision whose words a document has. */
    public static int revision(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        NumericDocValues revisions = DocValues.getNumeric(leaf.reader(), REVISION);
        revisions.advanceExact(document - leaf.docBase);
        return Math.toIntExact(revisions.longValue());
    }

    private static LeafReaderContext leaf(IndexSearcher searcher, int document) {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    /** Microseconds since 1970, as exact as PostgreSQL is. */
    public static long micros(Instant instant) {
        return TimeUnit.SECONDS.toMicros(instant.getEpochSecond())
                + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
    }
}
