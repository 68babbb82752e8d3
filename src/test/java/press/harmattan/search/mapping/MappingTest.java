package press.harmattan.search.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void another_weight_is_another_index() {
        String usual = IndexInMemory.mapping().fingerprint();
        Mapping other =
                new Mapping(IndexInMemory.weights(Map.of("harmattan.search.weight.title", "7")));
        assertEquals(usual, IndexInMemory.mapping().fingerprint());
        assertNotEquals(usual, other.fingerprint());
    }

    @Test
    void the_newest_come_first_by_the_index_itself_and_a_search_ends_when_it_has_enough()
            throws IOException {
        List<IndexedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Instant published = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 37 % 100);
            articles.add(Piece.in("fr").published(published.toString()).title("Marché").done());
        }
        List<UUID> newest =
                articles.stream()
                        .sorted(
                                Comparator.comparing(IndexedArticle::publishedAt)
                                        .thenComparing(it -> Fields.bytes(it.id()))
                                        .reversed())
                        .map(IndexedArticle::id)
                        .limit(20)
                        .toList();
        try (IndexInMemory index = IndexInMemory.of(articles)) {
            TopFieldDocs found =
                    index.searcher()
                            .search(
                                    new MatchAllDocsQuery(),
                                    new TopFieldCollectorManager(Mapping.NEWEST, 20, null, 20));
            assertEquals(newest, Arrays.stream(found.scoreDocs).map(index::id).toList());
            assertEquals(TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO, found.totalHits.relation);
            assertTrue(found.totalHits.value < 500, found.totalHits::toString);
        }
    }
}
