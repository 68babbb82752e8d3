package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    static Stream<String> queries() {
        return Stream.of(
                "\"".repeat(LONGEST),
                "«".repeat(256) + "»".repeat(256),
                "\"«“".repeat(85) + " riz " + "”»\"".repeat(85),
                "OR ".repeat(170),
                "- ".repeat(256),
                "-".repeat(LONGEST),
                "-a ".repeat(170),
                "(((((((((((((((((((((riz)",
                "+riz ~mil -sorgho^4 title:[a TO *] /a.*/ {!func}1 *:* \\",
                "riz' OR '1'='1'; DROP TABLE article; --",
                "🌾🌧👩🏽‍🌾".repeat(40),
                "\u202E\u2066\u200Friz\u2069\u202C".repeat(60),
                "the a of and ".repeat(38),
                "في من على ".repeat(50),
                letters('a', 26, " "),
                letters('\u0400', 255, " "),
                letters('\u0621', 200, " "),
                letters('\u0621', 255, " OR ").substring(0, LONGEST),
                "\"" + letters('\u0400', 254, " ") + "\"",
                letters('\u4E00', LONGEST, ""),
                letters('\u4E00', 255, "-"),
                letters('\u0E01', 40, "").repeat(12),
                "وب-".repeat(170),
                "وبا-لك ".repeat(73),
                "-وبا-لك ".repeat(64),
                "\"وبا لك\" OR ".repeat(42),
                "وبا-لك OR ".repeat(51),
                "7 500 ".repeat(85),
                "1 " + "000 ".repeat(127),
                "a\u0301".repeat(256),
                "\u0301".repeat(LONGEST),
                "ﷺ".repeat(LONGEST),
                "x".repeat(LONGEST),
                "a.b:c'd_".repeat(64),
                "\u0000\u001F\uFFFF\uD800\uDC00");
    }

    @ParameterizedTest
    @MethodSource("queries")
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

    private static String letters(char first, int count, String between) {
        return IntStream.range(first, first + count)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(between));
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
