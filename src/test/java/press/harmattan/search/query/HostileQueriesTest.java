package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.Piece;

/** Whatever somebody sends as a query, Lucene is asked something that it answers. */
class HostileQueriesTest {

    private static final int LONGEST = 512;
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final IndexInMemory INDEX =
            IndexInMemory.of(
                    Piece.in("fr").title("Riz a b c").named("ar", "أرز").alias("Rice").done(),
                    Piece.titled("ar", "الأرز و ب ت"),
                    Piece.titled("en", "Rice a b c"),
                    Piece.titled("ha", "Shinkafa 中文"));

    private static final Ranking RANKING = Rankings.usual();

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @MethodSource("press.harmattan.search.query.HostileQueries#all")
    void any_query_is_answered_and_stays_small(String q) {
        answer(q);
    }

    @Test
    void any_mixture_is_answered_and_stays_small() {
        String[] bits = {
            "\"", "«", "»", "“", "-", " ", " ", " OR ", "riz", "الأرز", "وبا-لك", "the", "في", "'",
            ":", "*", "(", "🌾", "\u200F", "\u0301", "7", "500", "中", ".", "a"
        };
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder q = new StringBuilder();
            while (q.length() < LONGEST - 8) {
                q.append(bits[random.nextInt(bits.length)]);
            }
            answer(q.toString());
        }
    }

    @Test
    void of_a_very_long_text_the_beginning_is_looked_for() {
        answer("وبا-لك \"riz mil\" -x OR ".repeat(2_000));
    }

    private static void answer(String q) {
        Words words = QueryParser.parse(q);
        Query query = RANKING.of(words, List.of(), NOW);
        Size size = new Size();
        query.visit(size);
        assertTrue(
                size.clauses < IndexSearcher.getMaxClauseCount() - 100,
                () -> size.clauses + " " + q);
        try {
            INDEX.searcher().search(query, 20);
        } catch (IOException e) {
            throw new AssertionError(q, e);
        }
        assertEquals(words, QueryParser.parse(words.normalised()), q);
    }

    /** What Lucene counts when it decides that a query is too large. */
    private static final class Size extends QueryVisitor {
        int clauses;

        @Override
        public void visitLeaf(Query query) {
            clauses++;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            clauses++;
        }
    }
}
