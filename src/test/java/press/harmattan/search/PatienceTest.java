package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.Piece;
import press.harmattan.search.query.QueryParser;
import press.harmattan.search.query.WordsQuery;

class PatienceTest {
    private static final IndexInMemory INDEX =
            IndexInMemory.of(
                    Collections.nCopies(300, Piece.titled("fr", "La récolte de la saison")));
    private static final Query QUERY =
            WordsQuery.of(QueryParser.parse("\"de la saison\" récolte"), List.of());

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static Patience patience(Duration longest) {
        return new Patience(
                () -> longest,
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(HttpConfig.class)
                        .build()
                        .getConfigMapping(HttpConfig.class));
    }

    @Test
    void what_takes_too_long_is_ended_and_nothing_is_counted_by_half() throws IOException {
        Patience none = patience(Duration.ZERO);
        IndexSearcher searcher = none.with(INDEX.searcher());
        assertTrue(searcher.search(QUERY, 20).scoreDocs.length < 20);
        Unavailable refused = assertThrows(Unavailable.class, () -> none.check(searcher));
        assertEquals(Optional.of(Duration.ofSeconds(2)), refused.retryAfter());
    }

    @Test
    void what_is_done_in_time_is_found_as_ever() throws IOException {
        Patience much = patience(Duration.ofMinutes(1));
        IndexSearcher searcher = much.with(INDEX.searcher());
        assertEquals(300, searcher.count(QUERY));
        assertEquals(
                INDEX.searcher().search(QUERY, 20).scoreDocs[0].score,
                searcher.search(QUERY, 20).scoreDocs[0].score);
        assertDoesNotThrow(() -> much.check(searcher));
    }
}
