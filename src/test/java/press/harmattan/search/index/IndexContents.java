package press.harmattan.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import press.harmattan.search.mapping.Fields;

/** Everything that an index has of each article: terms with their positions, lengths, values. */
final class IndexContents {
    private static final Set<String> BYTES =
            Set.of(
                    Fields.ID,
                    Fields.STORY,
                    Fields.SECTION,
                    Fields.REGION,
                    Fields.TAG,
                    Fields.AUTHOR);

    private final LeafReader leaf;
    private final Bits alive;
    private final Map<Integer, SortedSet<String>> byDocument = new TreeMap<>();

    private IndexContents(LeafReader leaf) {
        this.leaf = leaf;
        alive = leaf.getLiveDocs();
        for (int document = 0; document < leaf.maxDoc(); document++) {
            if (isAlive(document)) {
                byDocument.put(document, new TreeSet<>());
            }
        }
    }

    /** By the article's id; an article that is there twice is an error. */
    static Map<UUID, SortedSet<String>> of(IndexReader reader) throws IOException {
        Map<UUID, SortedSet<String>> all = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexContents contents = new IndexContents(leaf.reader());
            contents.read();
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            for (var one : contents.byDocument.entrySet()) {
                ids.advanceExact(one.getKey());
                UUID id = Fields.uuid(ids.lookupOrd(ids.ordValue()));
                if (all.put(id, one.getValue()) != null) {
                    throw new AssertionError("The article " + id + " is in the index twice");
                }
            }
        }
        return all;
    }

    private boolean isAlive(int document) {
        return alive == null || alive.get(document);
    }

    private void read() throws IOException {
        for (FieldInfo field : leaf.getFieldInfos()) {
            if (field.getIndexOptions() != IndexOptions.NONE) {
                terms(field.name);
            }
            if (field.hasNorms()) {
                numbers(field.name + " length", leaf.getNormValues(field.name));
            }
            values(field.name, field.getDocValuesType());
        }
    }

    private void terms(String field) throws IOException {
        Terms terms = leaf.terms(field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            PostingsEnum found = each.postings(null, PostingsEnum.POSITIONS);
            while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                List<Integer> positions = new ArrayList<>();
                for (int i = 0; i < found.freq(); i++) {
                    positions.add(found.nextPosition());
                }
                note(found.docID(), field + " " + told(field, term) + " " + positions);
            }
        }
    }

    private void values(String field, DocValuesType type) throws IOException {
        switch (type) {
            case NUMERIC -> numbers(field, leaf.getNumericDocValues(field));
            case SORTED_NUMERIC -> {
                SortedNumericDocValues found = leaf.getSortedNumericDocValues(field);
                while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    note(found.docID(), field + " = " + found.nextValue());
                }
            }
            case SORTED -> {
                SortedDocValues found = leaf.getSortedDocValues(field);
                while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    BytesRef value = found.lookupOrd(found.ordValue());
                    note(found.docID(), field + " = " + told(field, value));
                }
            }
            case SORTED_SET -> {
                SortedSetDocValues found = leaf.getSortedSetDocValues(field);
                while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    for (int i = 0; i < found.docValueCount(); i++) {
                        BytesRef value = found.lookupOrd(found.nextOrd());
                        note(found.docID(), field + " = " + told(field, value));
                    }
                }
            }
            case NONE -> {}
            case BINARY -> throw new AssertionError(field + " has values of an unknown kind");
        }
    }

    private void numbers(String what, NumericDocValues found) throws IOException {
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            note(found.docID(), what + " = " + found.longValue());
        }
    }

    private static String told(String field, BytesRef bytes) {
        return BYTES.contains(field) ? Fields.uuid(bytes).toString() : bytes.utf8ToString();
    }

    private void note(int document, String what) {
        if (isAlive(document)) {
            byDocument.get(document).add(what);
        }
    }
}
