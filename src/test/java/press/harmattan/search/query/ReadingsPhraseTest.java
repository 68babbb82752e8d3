package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;
import press.harmattan.search.query.Reading.Position;

/** Pairs of words, one of which may be read in several ways. */
class ReadingsPhraseTest {
    private static final IndexedArticle ARTICLE = Piece.saying("de", "reis rot");
    private static final IndexedArticle OTHER = Piece.saying("de", "korn rot");
    private static IndexInMemory index;

    @BeforeAll
    static void reis_is_common_and_korn_is_rare() {
        List<IndexedArticle> archive = new ArrayList<>(List.of(ARTICLE, OTHER));
        for (int i = 0; i < 20; i++) {
            archive.add(Piece.saying("de", i % 2 == 0 ? "reis" : "sand"));
        }
        index = IndexInMemory.of(archive);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Query near(String... readings) {
        return new FieldQueries(Fields.words(Family.und))
                .near(
                        new Position(List.of(readings), false),
                        new Position(List.of("rot"), false),
                        1,
                        3);
    }

    @Test
    void a_word_of_several_readings_counts_as_one_as_common_as_the_commonest() {
        float common = index.score(near("reis"), ARTICLE.id());
        assertEquals(common, index.score(near("reis", "korn"), ARTICLE.id()));
        assertEquals(common, index.score(near("reis", "korn"), OTHER.id()));
        assertTrue(index.score(near("korn"), OTHER.id()) > common);
        assertEquals(common, index.score(near("reis", "nirgends"), ARTICLE.id()));
    }

    @Test
    void each_of_them_is_found() {
        assertEquals(2, index.count(near("reis", "korn")));
        assertEquals(0, index.count(near("nirgends")));
        assertEquals(near("reis", "korn"), near("reis", "korn"));
    }
}
