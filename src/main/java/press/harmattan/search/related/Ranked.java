package press.harmattan.search.related;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import press.harmattan.article.ArticleRow;
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

    /**
     * Asks an index.
     *
     * @param version by which it is found again; asked only where something is found
     * @param since the moment from which freshness is reckoned
     */
    static Ranked of(
            ArticleRow article,
            List<String> languages,
            IndexSearcher searcher,
            LongSupplier version,
            Instant since)
            throws IOException {
        TellingWords words = TellingWords.of(article, searcher.getIndexReader());
        Query kin = Kinship.of(article, languages, words, searcher.getIndexReader(), since);
        ScoreDoc[] found = searcher.search(kin, MOST).scoreDocs;
        long here = found.length == 0 ? Place.NOWHERE : version.getAsLong();
        List<Place> places = new ArrayList<>();
        for (ScoreDoc one : found) {
            UUID id = Fields.id(searcher, one.doc);
            places.add(new Place(since, here, one.score, id));
        }
        places.sort(Place.ORDER);
        return new Ranked(places, shared(words, places.stream().map(Place::id).toList(), searcher));
    }

    /** Which of some articles share the words of one, with the revision that has them. */
    static Map<UUID, Integer> shared(ArticleRow article, List<UUID> among, IndexSearcher searcher)
            throws IOException {
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
        Map<UUID, Integer> shared = new HashMap<>();
        for (ScoreDoc one : searcher.search(query, among.size()).scoreDocs) {
            shared.put(Fields.id(searcher, one.doc), Fields.revision(searcher, one.doc));
        }
        return shared;
    }
}
