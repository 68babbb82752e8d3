package press.harmattan.search;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import press.harmattan.search.mapping.Fields;

/**
 * The articles that a query finds in one state of the index, in an order whose last key is the id.
 */
final class Ordered {
    private final IndexSearcher searcher;
    private final Query query;
    private final Sort order;

    /**
     * @param first the key before the id
     * @param idDown whether of two with the same first key the one with the higher id is first
     */
    Ordered(IndexSearcher searcher, Query query, SortField first, boolean idDown) {
        this.searcher = searcher;
        this.query = query;
        this.order = new Sort(first, new SortField(Fields.ID, SortField.Type.STRING, idDown));
    }

    /** Which documents of exactly the place where one goes on from are behind it: none. */
    int beyond() {
        return searcher.getIndexReader().maxDoc() - 1;
    }

    /** Which documents of exactly the place where one goes on from are behind it: all. */
    static int from() {
        return -1;
    }

    /**
     * The first articles.
     *
     * @param after null for the very first
     */
    List<FieldDoc> first(int most, FieldDoc after) throws IOException {
        TopFieldDocs found =
                searcher.search(query, new TopFieldCollectorManager(order, most, after, most));
        return Stream.of(found.scoreDocs).map(FieldDoc.class::cast).toList();
    }

    static UUID id(FieldDoc found) {
        return Fields.uuid((BytesRef) found.fields[1]);
    }

    /** The revision that has the words. */
    int revision(FieldDoc found) throws IOException {
        return Fields.revision(searcher, found.doc);
    }
}
