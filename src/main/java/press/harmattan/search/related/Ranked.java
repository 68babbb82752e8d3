package press.harmattan.search.related;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import press.harmattan.article.ArticleRow;
import press.harmattan.search.index.Snapshot;
import press.harmattan.search.mapping.Fields;

/**
 * What an index finds related to an article.
 *
 * @param places the best first
 * @param shared those among them that share its words, with the revision that has them
 */
record Ranked(List<Place> places, Map<UUID, Integer> shared) {

    /** Behind these hardly anything is related. */
    static final int MOST = 100;

    /** Asks an index, by the freshness of a moment. */
    static Ranked of(ArticleRow article, List<String> languages, Snapshot snapshot, Instant since)
            throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        TellingWords words = TellingWords.of(article, searcher.getIndexReader());
        Query kin = Kinship.of(article, languages, words, searcher.getIndexReader(), since);
        StoredFields stored = searcher.storedFields();
        long version = snapshot.version();
        List<Place> places = new ArrayList<>();
        for (ScoreDoc one : searcher.search(kin, MOST).scoreDocs) {
            UUID id = Fields.uuid(stored.document(one.doc).getBinaryValue(Fields.ID));
            places.add(new Place(since, version, one.score, id));
        }
        places.sort(Place.ORDER);
        return new Ranked(places, shared(words, places.stream().map(Place::id).toList(), searcher));
    }

    /** Which of some articles share the words of one, with the revision that has them. */
    static Map<UUID, Integer> shared(ArticleRow article, List<UUID> among, Snapshot snapshot)
            throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        return shared(TellingWords.of(article, searcher.getIndexReader()), among, searcher);
    }

    private static Map<UUID, Integer> shared(
            TellingWords words, List<UUID> among, IndexSearcher searcher) throws IOException {
        if (words.isEmpty() || among.isEmpty()) {
            return Map.of();
        }
        Query query =
                new BooleanQuery.Builder()
                        .add(new TermInSetQuery(Fields.ID, Fields.bytes(among)), Occur.FILTER)
                        .add(words.shared(1), Occur.FILTER)
                        .build();
        StoredFields stored = searcher.storedFields();
        Map<UUID, Integer> shared = new HashMap<>();
        for (ScoreDoc one : searcher.search(query, among.size()).scoreDocs) {
            shared.put(
                    Fields.uuid(stored.document(one.doc).getBinaryValue(Fields.ID)),
                    Fields.revision(searcher, one.doc));
        }
        return shared;
    }
}
