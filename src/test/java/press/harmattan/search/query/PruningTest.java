package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

/** A search looks at few of the articles that match, and misses none of the best. */
class PruningTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final int ARTICLES = 30_000;
    private static final int PAGE = 20;
    private static final IndexInMemory INDEX = IndexInMemory.of(articles());

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"riz", "riz mil", "riz OR mil", "riz سوق OR سوق حبوب", "riz -pluie"})
    void common_words_are_pruned_and_the_best_are_the_best_of_all(String q) throws IOException {
        Query query = Rankings.usual().of(QueryParser.parse(q), List.of(), NOW);
        TopDocs pruned =
                INDEX.searcher().search(query, new TopScoreDocCollectorManager(PAGE, null, PAGE));
        TopDocs all =
                INDEX.searcher()
                        .search(
                                query,
                                new TopScoreDocCollectorManager(PAGE, null, Integer.MAX_VALUE));
        assertEquals(scores(all), scores(pruned));
        assertEquals(TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO, pruned.totalHits.relation);
        assertTrue(
                pruned.totalHits.value < all.totalHits.value / 2,
                () -> pruned.totalHits + " of " + all.totalHits);
    }

    private static List<Float> scores(TopDocs found) {
        return Arrays.stream(found.scoreDocs).map((ScoreDoc hit) -> hit.score).toList();
    }

    private static List<IndexedArticle> articles() {
        String[] french = {"riz", "mil", "pluie", "fleuve", "village", "route", "jour", "an"};
        String[] arabic = {"سوق", "حبوب", "مطر", "نهر", "قرية", "طريق", "يوم", "عام"};
        Random random = new Random(3);
        List<IndexedArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            boolean left = random.nextInt(3) > 0;
            String[] words = left ? french : arabic;
            StringBuilder text = new StringBuilder();
            for (int n = 5 + random.nextInt(40); n > 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            articles.add(
                    Piece.in(left ? "fr" : "ar")
                            .title(words[random.nextInt(words.length)])
                            .text(text.toString())
                            .published(NOW.minusSeconds(random.nextInt(100_000_000)).toString())
                            .done());
        }
        return articles;
    }
}
